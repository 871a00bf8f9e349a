import type { Spot2 } from '../polygon.ts'
import { band } from './corner.ts'
import { curl } from './crest.ts'
import type { WavePiece } from './piece.ts'
import type { RampName } from './ramps.ts'

/** The right half of a ruyi head in a unit square, y up (content brief, 3.9): three cubic curves. */
const head: readonly (readonly [Spot2, Spot2, Spot2, Spot2])[] = [
  [
    [0, -0.5],
    [0.18, -0.32],
    [0.5, -0.38],
    [0.5, -0.08],
  ],
  [
    [0.5, -0.08],
    [0.5, 0.16],
    [0.28, 0.26],
    [0.14, 0.16],
  ],
  [
    [0.14, 0.16],
    [0.1, 0.34],
    [0.05, 0.42],
    [0, 0.5],
  ],
]

function ruyi([x, y]: Spot2, size: number): WavePiece['corners'] {
  const right = head.flatMap(([a, b, c, d], n) =>
    Array.from({ length: 8 }, (_, i): Spot2 => {
      const [p, q] = [(i + (n === 0 ? 0 : 1)) / 8, 1 - (i + (n === 0 ? 0 : 1)) / 8]
      const at = (axis: 0 | 1) =>
        q ** 3 * a[axis] + 3 * q * q * p * b[axis] + 3 * q * p * p * c[axis] + p ** 3 * d[axis]
      return [at(0), at(1)]
    }),
  )
  const whole = [...right, ...right.toReversed().map(([a, b]): Spot2 => [-a, b])]
  const line = (part: number): Spot2[] =>
    whole
      .toReversed()
      .map(([a, b]): Spot2 => [x + size * a * part, y + size * (b * part - 0.06 * (1 - part))])
  return band(line(1), line(0.03))
}

/** A tail that thins out as it swings away to the right. */
function tail(
  [x, y]: Spot2,
  long: number,
  thick: number,
  lift: number,
  smooth: number,
): WavePiece['corners'] {
  const steps = Math.round(24 * smooth)
  const spine = (p: number): Spot2 => [
    x + long * p,
    y + lift * Math.sin(p * 2 * Math.PI) * (1 - 0.4 * p),
  ]
  const line = (side: number): Spot2[] =>
    Array.from({ length: steps + 1 }, (_, i): Spot2 => {
      const p = i / steps
      const [at, next] = [spine(p), spine(p + 0.01)]
      const run = Math.hypot(next[0] - at[0], next[1] - at[1])
      const half = (thick / 2) * (1 - p) ** 0.7 * side
      return [at[0] - (half * (next[1] - at[1])) / run, at[1] + (half * (next[0] - at[0])) / run]
    })
  return band(line(1), line(-1))
}

/** A cloud: a ruyi head with two curls under it, and tails that run off to the right. */
export function cloud(at: Spot2, size: number, ramp: RampName, smooth: number): WavePiece[] {
  const [x, y] = at
  const start = Math.PI * 1.3
  const eye = (hand: 1 | -1) =>
    curl([x + hand * 0.25 * size, y - 0.08 * size], 0.2 * size, start, hand, smooth)
  const whole: readonly [WavePiece['corners'], boolean][] = [
    [tail([x + 0.1 * size, y - 0.34 * size], 1.9 * size, 0.2 * size, 0.11 * size, smooth), true],
    [tail([x + 0.2 * size, y - 0.2 * size], 1.2 * size, 0.15 * size, -0.08 * size, smooth), true],
    [ruyi([x, y], size), false],
    [eye(1), true],
    [eye(-1), true],
  ]
  return whole.map(([corners, ribbon], layer) => ({
    part: 'clouds',
    ramp,
    arcs: 1,
    layer,
    ribbon,
    corners,
  }))
}
