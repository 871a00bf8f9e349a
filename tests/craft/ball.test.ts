import { ball, cross, dot, type Vector } from '#craft'
import { expect, test } from 'vitest'

test.for([
  [5, 4],
  [8, 6],
  [6, 3],
] as const)(
  'a ball of %i sides and %i belts is closed, and looks out everywhere',
  ([sides, belts]) => {
    const { points, indices } = ball(sides, belts)
    expect(indices).toHaveLength(3 * 2 * sides * (belts - 1))
    const at = (corner: number): Vector => [
      points[corner * 3] ?? 0,
      points[corner * 3 + 1] ?? 0,
      points[corner * 3 + 2] ?? 0,
    ]
    const edges = new Map<string, number>()
    for (let i = 0; i < indices.length; i += 3) {
      const corners = indices.slice(i, i + 3)
      const [a, b, c] = corners.map(at) as [Vector, Vector, Vector]
      const minus = (p: Vector): Vector => [p[0] - a[0], p[1] - a[1], p[2] - a[2]]
      expect(dot(cross(minus(b), minus(c)), a)).toBeGreaterThan(0)
      corners.forEach((from, k) => {
        const way = `${from} ${corners[(k + 1) % 3]}`
        edges.set(way, (edges.get(way) ?? 0) + 1)
      })
    }
    for (const [way, count] of edges) {
      expect(count).toBe(1)
      expect(edges.get(way.split(' ').toReversed().join(' '))).toBe(1)
    }
    for (let corner = 0; corner < points.length / 3; corner += 1)
      expect(Math.hypot(...at(corner))).toBeCloseTo(1)
  },
)
