import type { Spot2 } from '../polygon.ts'
import { band, cut } from './corner.ts'
import type { WavePiece } from './piece.ts'
import type { RampName } from './ramps.ts'

/** How steeply stripes stand at the hem and at their upper ends, degrees. */
const [low, high] = [55, 45]
/** Rows of a stripe, and its breadth in parts of the panel's height. */
const [rows, broad] = [4, 0.046]
const order: readonly RampName[] = ['blue', 'green', 'blue', 'red']

/** How far a stripe has gone to the side at a part of its height, in heights of the standing water. */
const aside = (part: number): number => {
  // The angle goes evenly from the one to the other: a sum of cotangents, by Simpson's rule.
  const cot = (p: number) => 1 / Math.tan(((low + (high - low) * p) * Math.PI) / 180)
  return (part / 6) * (cot(0) + 4 * cot(part / 2) + cot(part))
}

/**
 * Standing water: parallel stripes up to `tall`, turned at every line of `mirrors` (from the middle
 * outwards, the first at 0). They rise towards the first, the third, the fifth. A field each.
 */
export function standingWater(
  tall: number,
  height: number,
  mirrors: readonly number[],
): (() => WavePiece[])[] {
  return mirrors.slice(1).map((to, field) => () => {
    const from = mirrors[field] ?? 0
    const inwards = field % 2 === 0
    const reach = tall * aside(1)
    const count = Math.ceil((to - from + reach) / (broad * height))
    const step = (to - from + reach) / count
    return Array.from({ length: count }, (_, n): WavePiece => {
      // Counted from the line at which they lean in, so that both sides of a mirror agree.
      const place = (edge: number, part: number) => edge * step - tall * aside(part)
      const line = (edge: number): Spot2[] =>
        Array.from({ length: rows + 1 }, (__, row): Spot2 => {
          const off = place(edge, row / rows)
          return [inwards ? from + off : to - off, (tall * row) / rows]
        })
      const whole = band(line(n), line(n + 1))
      const within = cut(
        cut(whole, ([x]) => x - from),
        ([x]) => to - x,
      )
      const ramp = order[n % order.length] ?? 'blue'
      return { part: 'standing', ramp, arcs: 1, layer: 0, corners: within }
    })
  })
}
