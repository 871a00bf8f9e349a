import type { Box } from '../openness.ts'
import type { Vector } from '../vector.ts'
import { cityAxis, forecourt, palaceFrom, site } from './measures.ts'
import { lampAt } from './shade.ts'

const { palaceScale: k } = cityAxis
const half = (site.wide / 2 + site.moat) * k
/** What is shaded: the palace, its moat and the place before it, metres of the table. */
export const shaded = {
  x: palaceFrom - forecourt.south * k,
  z: -half,
  long: (site.long + site.moat + forecourt.south) * k,
  wide: 2 * half,
} as const

/** How much of the lamp comes to the ground, a byte a place, rows along the line. */
export type GroundShade = { across: number; down: number; bytes: Uint8Array<ArrayBuffer> }

/** Metres from place to place, and how many there are along the line and across it. */
const cell = 0.0027
const [across, down] = [Math.ceil(shaded.long / cell), Math.ceil(shaded.wide / cell)]

/** The shade that boxes throw on the ground, a few rows a step. */
export function* groundShade(boxes: readonly Box[]): Generator<undefined, GroundShade> {
  const bytes = new Uint8Array(across * down).fill(255)
  const up: Vector = [0, 1, 0]
  const y = site.ground * k + 1e-5
  for (const box of boxes) {
    const { min, max } = box
    // As far aside as it is high: the lamp stands higher than that.
    const column = (x: number) => Math.round((x - shaded.x) / cell)
    const row = (z: number) => Math.round((z - shaded.z) / cell)
    const last = Math.min(across - 1, column(max[0] + max[1]))
    const end = Math.min(down - 1, row(max[2] + max[1]))
    for (let j = Math.max(0, row(min[2] - max[1])); j <= end; j += 1) {
      for (let i = Math.max(0, column(min[0] - max[1])); i <= last; i += 1) {
        const at: Vector = [shaded.x + i * cell, y, shaded.z + j * cell]
        const place = j * across + i
        bytes[place] = Math.min(bytes[place] ?? 0, 255 * lampAt(at, up, [box]))
      }
      if (j % 8 === 0) yield
    }
  }
  return { across, down, bytes }
}
