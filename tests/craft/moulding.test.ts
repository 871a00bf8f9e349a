import { cross, dot, moulding, plainSection, steppedSection, surfaceOf, type Vector } from '#craft'
import { expect, test } from 'vitest'

const size = [1.2, 0.8, 0.05] as const
const bar = 0.06

for (const [name, section] of Object.entries({ plainSection, steppedSection })) {
  const charts = moulding('frame', 'gilt', size, bar, section)
  const { positions, normals, indices, bounds } = surfaceOf(charts)
  const vector = (row: Float32Array, i: number): Vector => [
    row[i * 3] ?? 0,
    row[i * 3 + 1] ?? 0,
    row[i * 3 + 2] ?? 0,
  ]

  test(`${name}: a frame fills its box and leaves what it frames free`, () => {
    expect(bounds.max.map((each) => each.toFixed(4))).toEqual(['0.6000', '0.4000', '0.0250'])
    expect(bounds.min.map((each) => each.toFixed(4))).toEqual(['-0.6000', '-0.4000', '-0.0250'])
    for (let i = 0; i < positions.length / 3; i += 1) {
      const [x, y] = vector(positions, i)
      const inwards = Math.min(size[0] / 2 - Math.abs(x), size[1] / 2 - Math.abs(y))
      expect(inwards).toBeLessThanOrEqual(bar + 1e-6)
    }
  })

  test(`${name}: every triangle faces as its normals do`, () => {
    expect(indices.length).toBeGreaterThan(0)
    for (let t = 0; t < indices.length; t += 3) {
      const [a = 0, b = 0, c = 0] = indices.subarray(t, t + 3)
      const [pa, pb, pc] = [a, b, c].map((i) => vector(positions, i))
      const minus = (p: Vector, q: Vector): Vector => [p[0] - q[0], p[1] - q[1], p[2] - q[2]]
      const faces = cross(minus(pb!, pa!), minus(pc!, pa!))
      for (const i of [a, b, c]) expect(dot(faces, vector(normals, i))).toBeGreaterThan(0)
    }
  })

  test(`${name}: the bars meet at their mitres`, () => {
    const ends = charts.map(({ points, rows }) =>
      Array.from({ length: rows }, (_, row) => [
        points.slice(row * 6, row * 6 + 3),
        points.slice(row * 6 + 3, row * 6 + 6),
      ]),
    )
    ends.forEach((rows, side) => {
      const next = ends[(side + 1) % 4]!
      rows.forEach(([, last], row) => {
        last!.forEach((value, axis) => expect(value).toBeCloseTo(next[row]![0]![axis]!, 9))
      })
    })
  })
}
