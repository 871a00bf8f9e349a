/** The three ranks, from the highest down. */
export const beamRanks = ['hexi', 'xuanzi', 'suzhou'] as const
export type BeamRank = (typeof beamRanks)[number]

/** Lengths that a beam may have, and the heights of the three, millimetres. */
export const beamLengths = [2000, 2200, 2400, 2600, 2800, 3000] as const
export const beamHeights: Record<BeamRank, number> = { hexi: 320, xuanzi: 320, suzhou: 560 }

/** The parts that the rule gives a beam: end band, box, the field beside the middle, the middle. */
export type BeamPart = 'gutou' | 'hezi' | 'zaotou' | 'fangxin' | 'baofu' | 'tuiyun'
type PartSpan = { part: BeamPart; from: number; to: number }

/** What the rule makes of a length; millimetres, places from the beam's left end to its middle. */
export type BeamLayout = {
  length: number
  /** From the outer end of the field beside the middle to its inner one, exactly a third from the end. */
  field: readonly [from: number, to: number]
  /** The box between two bands; none on a short beam. */
  box?: readonly [from: number, to: number]
  /** Rows of petals added between the whole rosette and its halves, and how broad each is. */
  rows: number
  row: number
  /** The left half, from the end inwards; the right one is its mirror. */
  spans: readonly PartSpan[]
}

/** Breadth of an end band, the least breadth of a box and of a row of petals. */
const band = 60
const [leastBox, leastRow] = [160, 50] as const

/** One whole rosette touching two halves cut by the beam's edges: so much of its length. */
export const wholeAndHalves = (high: number): number => high * (1 + Math.sqrt(3) / 2)

/** The rim of a bundle in graded steps, and half its breadth at the top. */
export const bundle = { steps: 6, step: 15, half: 0.168 } as const

/**
 * Three parts, the middle one exactly a third (content brief, 3.3). The end thirds hold one whole
 * rosette and two halves; what is over becomes one or two rows of petals, and on a long beam a box.
 */
export function beamLayout(rank: BeamRank, length: number): BeamLayout {
  const third = length / 3
  const needs = wholeAndHalves(beamHeights.xuanzi)
  const over = third - needs - 2 * band
  const box = over >= leastBox ? ([band, third - needs - band] as const) : undefined
  const start = box ? box[1] + band : band
  const slack = third - start - needs
  const rows = box ? 0 : Math.min(2, Math.floor((slack + 1e-6) / leastRow))
  const end: PartSpan[] = [
    { part: 'gutou', from: 0, to: box ? box[0] : start },
    ...(box
      ? ([
          { part: 'hezi', from: box[0], to: box[1] },
          { part: 'gutou', from: box[1], to: start },
        ] as const)
      : []),
  ]
  const half = length / 2
  const rim = half - bundle.half * length
  const middle: PartSpan[] =
    rank === 'suzhou'
      ? [
          { part: 'zaotou', from: start, to: rim },
          { part: 'tuiyun', from: rim, to: rim + bundle.steps * bundle.step },
          { part: 'baofu', from: rim + bundle.steps * bundle.step, to: half },
        ]
      : [
          { part: 'zaotou', from: start, to: third },
          { part: 'fangxin', from: third, to: half },
        ]
  return {
    length,
    field: [start, third],
    ...(box ? { box } : {}),
    rows,
    row: rows > 0 ? slack / rows : 0,
    spans: [...end, ...middle],
  }
}
