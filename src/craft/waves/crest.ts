import type { Spot2 } from '../polygon.ts'
import { band } from './corner.ts'
import type { WavePiece } from './piece.ts'
import type { RampName } from './ramps.ts'

/** Of the spiral r = a e^(growth angle): its growth, its turns, and how many steps draw it. */
const spiral = { growth: 0.28, turns: 1.75, steps: 44 } as const

/**
 * A curl as a band: the spiral's outer end lies `start` (radians, from the right anticlockwise) of
 * its middle at distance `size`, and it winds in clockwise, or the other way for `hand` -1.
 */
export function curl(
  [x, y]: Spot2,
  size: number,
  start: number,
  hand: 1 | -1,
  thick = 0.46,
): ReturnType<typeof band> {
  const { growth, turns, steps } = spiral
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

/** A half disc of nested arcs, open below, and the band that draws it. */
export function dome(
  [x, y]: Spot2,
  size: number,
  sweep = Math.PI,
  steps = 16,
): ReturnType<typeof band> {
  const arc = (r: number): Spot2[] =>
    Array.from({ length: steps + 1 }, (_, i): Spot2 => {
      const angle = Math.PI / 2 + (0.5 - i / steps) * -sweep
      return [x - r * Math.cos(angle), y + r * Math.sin(angle)]
    })
  return band(arc(size), arc(size * 0.12))
}

/**
 * The crest of a wave at a mirror line: a swelling, a pair of curls that turn away from each other,
 * a smaller pair under them, and three drops over it.
 */
export function crest(x: number, y: number, size: number, ramp: RampName): WavePiece[] {
  const piece = (corners: WavePiece['corners'], colour: RampName = ramp): WavePiece => ({
    part: 'crests',
    ramp: colour,
    arcs: 1,
    corners,
  })
  const start = 1.22 * Math.PI
  const pair = (across: number, up: number, broad: number, colour: RampName) =>
    ([1, -1] as const).map((hand) =>
      piece(curl([x + hand * across * size, y + up * size], broad * size, start, hand), colour),
    )
  const drop = (across: number, up: number, broad: number) =>
    piece(dome([x + across * size, y + up * size], broad * size, 2 * Math.PI, 14), 'blue')
  return [
    ...pair(1.42, 0.62, 0.66, ramp),
    ...pair(0.66, 1.02, 0.84, 'blue'),
    // It hides where they begin.
    piece(dome([x, y - 0.3 * size], 1.12 * size), ramp),
    ...pair(1.9, 0.12, 0.42, 'blue'),
    drop(0, 2.16, 0.13),
    drop(0.4, 1.98, 0.09),
    drop(-0.4, 1.98, 0.09),
  ]
}
