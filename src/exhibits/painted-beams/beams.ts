import { beamBoxes, beamLayout, beamLengths, beamRanks, type BeamPart, type BeamRank } from '#craft'
import type { Exhibit } from '#exhibition'

type PartName =
  | 'gutou'
  | 'hezi'
  | 'hexiField'
  | 'xuanziField'
  | 'suzhouField'
  | 'hexiMiddle'
  | 'xuanziMiddle'
  | 'tuiyun'
  | 'baofu'

/** What the exhibition's files say of the beams. */
export type PaintedBeams<Text = string> = {
  ranks: Record<BeamRank, Text>
  parts: Record<PartName, { name: Text; says: Text }>
  rule: Record<'none' | 'one' | 'two' | 'box', Text>
}

/** Read by the schema, and cut to one language since. */
export const beamsOf = ({ artefact }: Exhibit<string>): PaintedBeams =>
  artefact.with as PaintedBeams

/** Where the ruler of lengths lies under the middle of the place, and how far a press beside it counts, metres. */
export const ruler = { y: -0.84, reach: 0.08 } as const

/** A part of a beam: which of the three it is on, and its number among the layout's spans. */
export type Shown = { beam: number; span: number }

/** The length at a place among `beamLengths`, millimetres. */
export const lengthAt = (place: number): number => beamLengths[place] ?? 3000

/** The parts of a beam at that length, from its end inwards; metres. */
export const spansOf = (beam: number, length: number) =>
  beamLayout(beamRanks[beam] ?? 'hexi', length).spans.map(({ part, from, to }) => ({
    part,
    from: from / 1000,
    to: to / 1000,
  }))

/** What a part of a beam is called in the exhibition's files. */
export function partName(beam: number, part: BeamPart): PartName {
  const rank = beamRanks[beam] ?? 'hexi'
  if (part === 'zaotou') return `${rank}Field`
  if (part === 'fangxin') return rank === 'xuanzi' ? 'xuanziMiddle' : 'hexiMiddle'
  return part
}

/** What is at a place of the wall: a part, or a length on the ruler (its place among the lengths). */
export function metOnBeams(
  x: number,
  y: number,
  length: number,
): Shown | { length: number } | undefined {
  if (Math.abs(y - ruler.y) < ruler.reach) {
    const off = beamLengths.map((each) => Math.abs(each / 2000 - Math.abs(x)))
    const nearest = off.indexOf(Math.min(...off))
    return (off[nearest] ?? 1) < 0.2 ? { length: nearest } : undefined
  }
  const s = length / 2000 - Math.abs(x)
  const beam = beamRanks.findIndex(
    (rank) => Math.abs(y - beamBoxes[rank].y) < beamBoxes[rank].height / 2,
  )
  if (s < 0 || beam < 0) return undefined
  const span = spansOf(beam, length).findIndex(({ from, to }) => s >= from && s <= to)
  return span < 0 ? undefined : { beam, span }
}
