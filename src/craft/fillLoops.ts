import { at, type Loop, type Spot2 } from './polygon.ts'

/** Three of the points, counted through the outer loop and then the inner one; anticlockwise. */
export type Triangle = readonly [number, number, number]

/** The mean of a loop's corners. */
export const middleOf = (loop: Loop): Spot2 => [
  loop.reduce((sum, [x]) => sum + x, 0) / loop.length,
  loop.reduce((sum, [, y]) => sum + y, 0) / loop.length,
]

/**
 * Triangles between a loop and one inside it, both anticlockwise, with no point but theirs: the
 * ring is opened by the shortest way between the loops, and its ears are cut off.
 */
export function ringBetween(outer: Loop, inner: Loop): Triangle[] {
  let [near, from, to] = [Infinity, 0, 0]
  outer.forEach((a, i) =>
    inner.forEach((b, k) => {
      const far = Math.hypot(a[0] - b[0], a[1] - b[1])
      if (far < near) [near, from, to] = [far, i, k]
    }),
  )
  const [n, m] = [outer.length, inner.length]
  const left = [
    ...Array.from({ length: n + 1 }, (_, i) => (from + i) % n),
    ...Array.from({ length: m + 1 }, (_, k) => n + ((to - k + m) % m)),
  ]
  const spot = (i: number): Spot2 => (i < n ? at(outer, i) : at(inner, i - n))
  const triangles: Triangle[] = []
  while (left.length > 3) {
    const ear = left.findIndex((_, i) => isEar(left, i, spot))
    // Rounding may leave none: then the flattest corner is as good.
    const i = ear < 0 ? 0 : ear
    triangles.push(cornerAt(left, i))
    left.splice(i, 1)
  }
  return [...triangles, cornerAt(left, 1)]
}

const cornerAt = (left: readonly number[], i: number): Triangle => [
  left[(i + left.length - 1) % left.length] ?? 0,
  left[i] ?? 0,
  left[(i + 1) % left.length] ?? 0,
]

function isEar(left: readonly number[], i: number, spot: (i: number) => Spot2): boolean {
  const [a, b, c] = cornerAt(left, i).map(spot)
  if (!a || !b || !c || side(a, b, c) < 1e-12) return false
  const same = (p: Spot2, q: Spot2) => p[0] === q[0] && p[1] === q[1]
  return left.every((other) => {
    const p = spot(other)
    if (same(p, a) || same(p, b) || same(p, c)) return true
    return side(a, b, p) < -1e-12 || side(b, c, p) < -1e-12 || side(c, a, p) < -1e-12
  })
}

/** Twice the area of a triangle, positive where it goes anticlockwise. */
const side = (a: Spot2, b: Spot2, c: Spot2): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
