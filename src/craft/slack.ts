import type { Vector } from './vector.ts'

/** Metres that the band sinks, its upper edge, and by how much it opens across and in depth. */
const [sinks, upper, opens, deepens] = [0.05, 0.1, 0.8, 1.1]

/**
 * Where a place of the tight band goes when the band is slack by `looseness` (0 to 1): between its
 * ends, `half` from the middle, it sinks, opens and wanders a little. One smooth stretching of space,
 * nowhere a pressing together, so what did not touch before does not touch after. Drawn, not
 * worked out from the strength of a fibre.
 */
export function slackened([x, y, z]: Vector, looseness: number, half: number): Vector {
  const inside = Math.max(0, 1 - (x / half) ** 2)
  const amount = looseness * inside * inside
  return [
    x + amount * 0.004 * Math.sin(8 * x + 11 * y),
    y -
      amount *
        (sinks +
          opens * (upper - y) +
          0.011 * Math.sin(10 * x + 0.7) +
          0.006 * Math.sin(23 * x + 2)),
    z * (1 + deepens * amount) +
      amount * (0.016 * Math.sin(6 * x + 1) + 0.012 * Math.sin(8 * x + 9 * y - 2)),
  ]
}
