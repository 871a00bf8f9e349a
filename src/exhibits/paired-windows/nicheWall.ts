import { nicheAt, niches, pairedWindow, type Vector } from '#craft'
import { seeded } from '#kit'
import { deep, lampBright } from './measures.ts'
import type { Relief } from '../relief.ts'

/** Plaster of coral lime (art direction, 5: coral rag). */
const plaster = '#EFE6D5'
/** How far bands stand out of the wall, and how deep the step lies in them; metres. */
const [band, step] = [0.008, 0.016]

/** Parts of the room's light as the wall has them under its lamp. */
const underLamp = (...tones: number[]): number[] => tones.map((tone) => tone * lampBright)

/** A rectangle by its half breadth and height, anticlockwise. */
const round = ([width, height]: readonly [number, number]): (readonly [number, number])[] => [
  [-width / 2, -height / 2],
  [width / 2, -height / 2],
  [width / 2, height / 2],
  [-width / 2, height / 2],
]

type Level = { size: readonly [number, number]; z: number; tone: number }

/** A wall of niches about that middle: each a band, a step and a hollow, darker where light hardly comes. */
export function addNiches(to: Relief, [x, y]: readonly [number, number]): void {
  const each = [0, 1, 2, 3, 4]
  const { pitch } = niches
  for (const column of each) {
    for (const row of each) {
      const [mx, my] = nicheAt(column, row)
      const levels: Level[] = [
        { size: [pitch, pitch], z: deep.plaster, tone: 0.98 },
        { size: niches.band, z: deep.plaster, tone: 0.84 },
        { size: niches.band, z: deep.plaster + band, tone: 1.04 },
        { size: niches.step, z: deep.plaster + band, tone: 1.04 },
        { size: niches.step, z: deep.plaster + band - step, tone: 0.8 },
        { size: niches.hollow, z: deep.plaster + band - step, tone: 0.92 },
        { size: niches.hollow, z: deep.back, tone: 0.46 },
      ]
      levels.slice(1).forEach((level, i) => {
        const outer = levels[i]
        if (outer) addRing(to, [mx + x, my + y], outer, level)
      })
      const floor = round(niches.hollow).map(([px, py]): Vector => [
        px + mx + x,
        py + my + y,
        deep.back,
      ])
      // Light comes from above and before: it falls on the lower half of the hollow.
      to.face(floor, [0, 0, 1], plaster, underLamp(0.74, 0.74, 0.4, 0.4))
    }
  }
  addPits(to, x, y)
}

/** The four faces between two rectangles, one inside or behind the other. */
function addRing(to: Relief, [x, y]: readonly [number, number], outer: Level, inner: Level): void {
  const [far, near] = [round(outer.size), round(inner.size)]
  far.forEach((_, i) => {
    const next = (i + 1) % 4
    const at = (corner: readonly [number, number] = [0, 0], z: number): Vector => [
      corner[0] + x,
      corner[1] + y,
      z,
    ]
    const flat = outer.z === inner.z
    const into = inner.z < outer.z
    const looks: Vector = flat ? [0, 0, 1] : sideways(i, into ? 1 : -1)
    // What faces up is lit from above, what faces down is not.
    const lit = flat ? 1 : 0.9 + 0.16 * looks[1]
    to.face(
      [at(far[i], outer.z), at(far[next], outer.z), at(near[next], inner.z), at(near[i], inner.z)],
      looks,
      plaster,
      underLamp(outer.tone * lit, outer.tone * lit, inner.tone * lit, inner.tone * lit),
    )
  })
}

/** Which way the side of a rectangle looks, from the lower one on: inwards or outwards. */
const sideways = (side: number, inwards: 1 | -1): Vector =>
  (
    [
      [0, inwards, 0],
      [-inwards, 0, 0],
      [0, -inwards, 0],
      [inwards, 0, 0],
    ] as const
  )[side] ?? [0, 0, 1]

/** Small pits in the plaster between the niches, 4 to 9 mm across. */
function addPits(to: Relief, x: number, y: number): void {
  const chance = seeded(1409)
  const half = pairedWindow.field / 2
  const { pitch, band: size } = niches
  const within = (at: number, wide: number) => {
    const off = at / pitch - Math.round(at / pitch)
    return Math.abs(off) * pitch < wide / 2 + 0.006
  }
  for (let i = 0; i < 900; i += 1) {
    const [px, py] = [(chance() * 2 - 1) * (half - 0.008), (chance() * 2 - 1) * (half - 0.008)]
    const radius = 0.002 + 0.0025 * chance()
    if (within(px, size[0]) && within(py, size[1])) continue
    const turn = chance() * 6
    const corners = [0, 1, 2, 3, 4].map((corner): Vector => {
      const angle = turn + (corner * 2 * Math.PI) / 5
      const far = radius * (0.7 + 0.3 * Math.sin(corner * 2.4 + turn))
      return [px + x + far * Math.cos(angle), py + y + far * Math.sin(angle), deep.plaster + 0.0004]
    })
    // Dark above, where its edge throws its shade, and pale below.
    to.face(
      corners,
      [0, 0, 1],
      plaster,
      underLamp(...corners.map(([, high]) => (high > py + y ? 0.62 : 0.82))),
    )
  }
}
