import type { Spot2 } from '../polygon.ts'
import { band, cut } from './corner.ts'
import type { WavePiece } from './piece.ts'

/** Radius of a scale in parts of the panel's height, about; how far in its arcs go, and their number. */
const [radius, deep, arcs] = [0.084, 0.62, 4]
/** What is seen of a circle, radians about its crown, and in how many steps where it is smooth. */
const [sweep, smoothest] = [1.84, 10]

/**
 * Level water between two heights, from the middle to `half`: circles of radius R, a step of R to the
 * side and of R / 2 up, every other row moved by R / 2. Where two of a row meet each ends. A row each.
 */
export function levelWater(
  from: number,
  to: number,
  height: number,
  half: number,
  smooth: number,
): (() => WavePiece[])[] {
  const count = Math.round(half / (radius * height))
  const r = half / count
  const steps = Math.round(smoothest * smooth)
  const rowCount = Math.ceil((to - from) / (r / 2)) + 1
  return Array.from({ length: rowCount }, (_, row) => () => {
    // From the back, whose crowns are the highest, to the front.
    const y = to - r - (row * r) / 2
    const moved = row % 2 === 0 ? 0 : 0.5
    return Array.from({ length: count + 1 }, (_, n): WavePiece => {
      const x = (n + moved) * r
      const arc = (size: number): Spot2[] =>
        Array.from({ length: steps + 1 }, (__, i): Spot2 => {
          const angle = Math.PI / 2 + (i / steps - 0.5) * sweep
          return [x + size * Math.cos(angle), y + size * Math.sin(angle)]
        })
      const whole = band(arc(r).toReversed(), arc(r * (1 - deep)).toReversed())
      const between = cut(
        cut(whole, ([at]) => at - x + r / 2),
        ([at]) => x + r / 2 - at,
      )
      const within = cut(between, ([, up]) => up - from)
      const ramp = row % 2 === 0 ? 'blue' : 'green'
      return { part: 'level', ramp, arcs, layer: row, corners: within }
    })
  })
}
