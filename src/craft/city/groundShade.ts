import type { Box } from '../openness.ts'
import { cityAxis, forecourt, palaceFrom, site } from './measures.ts'
import { lampRays } from './shade.ts'

const { palaceScale: k } = cityAxis
const half = (site.wide / 2 + site.moat) * k
/** What is shaded: the palace, its moat and the place before it, metres of the table. */
export const shaded = {
  x: palaceFrom - forecourt.south * k,
  z: -half,
  long: (site.long + site.moat + forecourt.south) * k,
  wide: 2 * half,
} as const

/**
 * How much light comes to the ground: two bytes a place, from all around and from the lamp, rows from
 * north-west along the line.
 */
export type GroundShade = { across: number; down: number; bytes: Uint8Array<ArrayBuffer> }

/** Places along the line and across it; between two lie some 2.7 mm. */
const [across, down] = [1024, 800]
/** Half the light from all around is kept off at a wall, and less by this many metres from it. */
const [atWall, fades] = [0.5, 0.007]

/** The shade that boxes throw on the ground, a few of them a step. */
export function* groundShade(boxes: readonly Box[]): Generator<undefined, GroundShade> {
  const bytes = new Uint8Array(across * down * 2).fill(255)
  const ground = site.ground * k
  const [column, row] = [shaded.long / across, shaded.wide / down]
  let worked = 0
  for (const { min, max } of boxes) {
    const [low, high] = [Math.max(0, min[1] - ground), max[1] - ground]
    if (high <= 0) continue
    const stands = low < 0.004
    const reach = high + 3 * fades
    const first = Math.max(0, Math.floor((min[0] - reach - shaded.x) / column))
    const last = Math.min(across - 1, Math.ceil((max[0] + reach - shaded.x) / column))
    const top = Math.max(0, Math.floor((min[2] - reach - shaded.z) / row))
    const end = Math.min(down - 1, Math.ceil((max[2] + reach - shaded.z) / row))
    for (let j = top; j <= end; j += 1) {
      const z = shaded.z + (j + 0.5) * row
      for (let i = first; i <= last; i += 1) {
        const x = shaded.x + (i + 0.5) * column
        const at = (j * across + i) * 2
        const off = Math.hypot(
          Math.max(min[0] - x, x - max[0], 0),
          Math.max(min[2] - z, z - max[2], 0),
        )
        if (stands) darken(bytes, at, 1 - atWall * Math.exp(-off / fades))
        darken(bytes, at + 1, lampOver(x, z, low, high, min, max))
      }
      worked += last - first
      if (worked > 6000) {
        worked = 0
        yield
      }
    }
  }
  return { across, down, bytes }
}

function darken(bytes: Uint8Array, at: number, part: number): void {
  bytes[at] = Math.min(bytes[at] ?? 255, Math.round(255 * part))
}

/** Which part of the lamp a box between two heights leaves a place of the ground. */
function lampOver(
  x: number,
  z: number,
  low: number,
  high: number,
  min: Box['min'],
  max: Box['max'],
): number {
  let free = 0
  for (const [wx, wy, wz] of lampRays) {
    // At which heights the way to the lamp is over the box, along the line and across it.
    const [a, b] = [((min[0] - x) / wx) * wy, ((max[0] - x) / wx) * wy]
    const [c, d] = [((min[2] - z) / wz) * wy, ((max[2] - z) / wz) * wy]
    const enter = Math.max(low, Math.min(a, b), Math.min(c, d))
    if (enter >= Math.min(high, Math.max(a, b), Math.max(c, d))) free += 1
  }
  return free / lampRays.length
}
