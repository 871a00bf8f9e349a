import type { Corner } from './corner.ts'
import type { RampName } from './ramps.ts'

/** Parts of a panel of waves and cliffs, from the bottom to the top. */
export const waveParts = ['standing', 'level', 'crests', 'peaks', 'clouds'] as const
export type WavePart = (typeof waveParts)[number]

/** One stripe, scale, curl, peak or cloud; a later piece lies over the ones before it. */
export type WavePiece = {
  part: WavePart
  ramp: RampName
  /** How many arcs are drawn in it, its edge the first. */
  arcs: number
  /** How many pieces of its group it may lie over; below nought for what is slight. */
  layer: number
  /** Whether its band ends free on its inner line, as a ribbon does. */
  ribbon?: boolean
  corners: readonly Corner[]
}
