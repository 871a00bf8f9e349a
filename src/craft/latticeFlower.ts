import type { Spot2 } from './polygon.ts'
import type { Shape } from './shape.ts'
import { cross, plus, times, unit, type Vector } from './vector.ts'

/** Points round each petal. */
const aPetal = 4
/** Rings from the rim inwards: part of the way out, and height over the bars, metres. */
const rings = [
  [1, -0.0005],
  [0.97, 0.0016],
  [0.7, 0.0062],
  [0.34, 0.0022],
  [0.2, 0.0072],
] as const

/** A carved flower at that place of a front, its petals along the bars: a closed solid of its own. */
export function flower(
  shape: Shape,
  [x, y]: Spot2,
  { petals, radius, turn }: { petals: number; radius: number; turn: number },
  front: number,
): void {
  const around = petals * aPetal
  const place = (ring: number, i: number): Vector => {
    const [part, up] = rings[ring] ?? [0, 0]
    const angle = (2 * Math.PI * i) / around
    // A boss is round, and petals are leaves: narrow where they meet.
    const leaf = 0.36 + 0.64 * Math.abs(Math.cos((petals * angle) / 2)) ** 1.3
    const out = radius * part * (part < 0.3 ? 0.9 : leaf)
    return [x + out * Math.cos(angle + turn), y + out * Math.sin(angle + turn), front + up]
  }
  const middle: Vector = [x, y, front + 0.0086]
  const at = (ring: number, i: number) => (ring < rings.length ? place(ring, i) : middle)
  const first = shape.count()
  rings.forEach((_, ring) => {
    for (let i = 0; i < around; i += 1) {
      const along = plus(place(ring, i + 1), times(place(ring, i - 1), -1))
      const inwards = plus(at(ring + 1, i), times(at(Math.max(0, ring - 1), i), -1))
      shape.point(place(ring, i), unit(cross(along, inwards)))
    }
  })
  const top = shape.point(middle, [0, 0, 1])
  const foot = shape.point([x, y, front - 0.0005], [0, 0, -1])
  for (let i = 0; i < around; i += 1) {
    const next = (i + 1) % around
    rings.slice(1).forEach((_, ring) => {
      const [low, high] = [first + ring * around, first + (ring + 1) * around]
      shape.triangle(low + i, low + next, high + next)
      shape.triangle(low + i, high + next, high + i)
    })
    const last = first + (rings.length - 1) * around
    shape.triangle(last + i, last + next, top)
    shape.triangle(first + next, first + i, foot)
  }
}
