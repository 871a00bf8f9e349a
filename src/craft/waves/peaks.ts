import type { Spot2 } from '../polygon.ts'
import { band } from './corner.ts'
import type { WavePiece } from './piece.ts'
import type { RampName } from './ramps.ts'

/** The middle shoot is so many times as high as those beside it. */
const middleToSide = 1.6

/** A shoot's tiers: half its breadth and how high each goes, in parts of the whole; the last is its tip. */
const tiers = [
  [1, 0.2],
  [0.79, 0.42],
  [0.58, 0.66],
  [0.36, 1],
] as const

/** The right side of a shoot from its foot to its tip: every tier rounds off onto the next one. */
const side: readonly Spot2[] = tiers.flatMap(([half, top], n) => {
  const [next] = tiers[n + 1] ?? [0]
  const steps = next === 0 ? 14 : 8
  const round = next === 0 ? 0.24 : 0.085
  const foot: Spot2[] = n === 0 ? [[half, 0]] : []
  return foot.concat(
    Array.from({ length: steps + 1 }, (_, i): Spot2 => {
      const angle = ((i / steps) * Math.PI) / 2
      return [next + (half - next) * Math.cos(angle), top - round + round * Math.sin(angle)]
    }),
  )
})

/** A ginger shoot that stands at x on the line y. Its inner contours are smaller ones on its foot. */
function shoot(
  x: number,
  y: number,
  high: number,
  half: number,
  ramp: RampName,
  layer: number,
): WavePiece {
  const line = (size: number): Spot2[] => [
    ...side.map(([off, up]): Spot2 => [x - half * size * off, y + high * size * up]),
    ...side
      .slice(0, -1)
      .toReversed()
      .map(([off, up]): Spot2 => [x + half * size * off, y + high * size * up]),
  ]
  return {
    part: 'peaks',
    ramp,
    arcs: 1,
    layer,
    corners: band(line(1).toReversed(), line(0.04).toReversed()),
  }
}

/** Three shoots from the line y up, the middle one `high` metres. */
export function peaks(y: number, high: number): WavePiece[] {
  const [side, half] = [high / middleToSide, high * 0.36]
  return [
    shoot(high * 0.46, y, side, half * 0.92, 'green', 0),
    shoot(-high * 0.46, y, side, half * 0.92, 'green', 0),
    shoot(0, y, high, half, 'red', 1),
  ]
}
