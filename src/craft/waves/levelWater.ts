import type { Spot2 } from '../polygon.ts'
import { band, cut } from './corner.ts'
import type { WavePiece } from './piece.ts'

/** Radius of a scale in parts of the panel's height, about; how far in its arcs go, and their number. */
const [radius, deep, arcs] = [0.084, 0.62, 4]
const steps = 10

/**
 * Level water between two heights, from the middle to `half`: circles of radius R, a step of R to the
 * side and of R / 2 up, every other row moved by R / 2. Where two of a row meet each ends.
 */
export function levelWater(from: number, to: number, height: number, half: number): WavePiece[] {
  const count = Math.round(half / (radius * height))
  const r = half / count
  const rowCount = Math.ceil((to - from) / (r / 2)) + 1
  return Array.from({ length: rowCount }, (_, row) => row).flatMap((row) => {
    // From the back, whose crowns are the highest, to the front.
    const y = to - r - (row * r) / 2
    const moved = row % 2 === 0 ? 0 : 0.5
    return Array.from({ length: count + 1 }, (_, n): WavePiece => {
      const x = (n + moved) * r
      const arc = (size: number): Spot2[] =>
        Array.from({ length: steps + 1 }, (__, i): Spot2 => {
          const angle = Math.PI / 2 + ((i / steps - 0.5) * 2 * Math.PI) / 2.9
          return [x + size * Math.cos(angle), y + size * Math.sin(angle)]
        })
      const whole = band(arc(r).toReversed(), arc(r * (1 - deep)).toReversed())
      const within = cut(
        cut(whole, ([at]) => at - x + r / 2),
        ([at]) => x + r / 2 - at,
      )
      return { part: 'level', ramp: row % 2 === 0 ? 'blue' : 'green', arcs, corners: within }
    })
  })
}
