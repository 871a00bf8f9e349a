import type { Spot2 } from '../polygon.ts'
import { band, type Corners } from './corner.ts'
import type { WavePiece } from './piece.ts'
import type { RampName } from './ramps.ts'

/** How broad a curl is, in parts of its distance from its middle. */
const thick = 0.46

/** Of the spiral r = a e^(growth angle): its growth, its turns, and how many steps draw it where it is smooth. */
const spiral = { growth: 0.28, turns: 1.75, steps: 40 } as const

/**
 * A curl as a band: the spiral's outer end lies `start` (radians, from the right anticlockwise) of
 * its middle at distance `size`, and it winds in clockwise, or the other way for `hand` -1. `smooth` is
 * 1 for the finest, less for fewer steps.
 */
export function curl(
  [x, y]: Spot2,
  size: number,
  start: number,
  hand: 1 | -1,
  smooth: number,
): ReturnType<typeof band> {
  const { growth, turns } = spiral
  const steps = Math.round(spiral.steps * smooth)
  const line = (inner: boolean): Spot2[] =>
    Array.from({ length: steps + 1 }, (_, i): Spot2 => {
      // Points crowd where it is wide.
      const wound = 2 * Math.PI * turns * (i / steps) ** 1.35
      const r = size * Math.exp(-growth * wound)
      const angle = start - wound
      const at = inner ? r * (1 - thick) : r
      return [x + hand * at * Math.cos(angle), y + at * Math.sin(angle)]
    })
  const [outer, inner] = [line(false), line(true)]
  return band(outer, inner)
}

/** Nested arcs about a middle, `sweep` radians about their crown. */
export function dome(
  [x, y]: Spot2,
  size: number,
  sweep: number,
  steps: number,
): ReturnType<typeof band> {
  const arc = (r: number): Spot2[] =>
    Array.from({ length: steps + 1 }, (_, i): Spot2 => {
      const angle = Math.PI / 2 + (0.5 - i / steps) * -sweep
      return [x - r * Math.cos(angle), y + r * Math.sin(angle)]
    })
  return band(arc(size), arc(size * 0.12))
}

/** A piece before it has its place among others. */
type Loose = Pick<WavePiece, 'ramp' | 'corners' | 'ribbon'> & { layer?: number }

/**
 * The crest of a wave at a mirror line: a pair of curls that turn away from each other out of a
 * swelling, a smaller pair beside it, and three drops over it.
 */
export function crest([x, y]: Spot2, size: number, ramp: RampName, smooth: number): WavePiece[] {
  const piece = (corners: Corners, colour: RampName = ramp): Loose => ({ ramp: colour, corners })
  const start = 1.22 * Math.PI
  const pair = (across: number, up: number, broad: number, colour: RampName) =>
    ([1, -1] as const).map((hand) => ({
      ...piece(
        curl([x + hand * across * size, y + up * size], broad * size, start, hand, smooth),
        colour,
      ),
      ribbon: true,
    }))
  const drop = (across: number, up: number, broad: number) => ({
    ...piece(
      dome([x + across * size, y + up * size], broad * size, 2 * Math.PI, Math.round(13 * smooth)),
      'blue',
    ),
    // Carved, what is so small stands out less.
    layer: -6,
  })
  const all: readonly Loose[] = [
    ...pair(1.42, 0.62, 0.66, ramp),
    ...pair(0.66, 1.02, 0.84, 'blue'),
    // It hides where they begin.
    piece(dome([x, y - 0.3 * size], 1.12 * size, Math.PI, Math.round(18 * smooth)), ramp),
    drop(0, 2.16, 0.13),
    drop(0.4, 1.98, 0.09),
    drop(-0.4, 1.98, 0.09),
  ]
  return all.map((each, layer) => ({ part: 'crests', arcs: 1, layer, ...each }))
}
