import { chairMesh, chairMeasures, horseshoeChair, railAt } from '#craft'
import { expect, test } from 'vitest'

const { half, deep, back, arms, seat } = chairMeasures

test('the rail is half an ellipse that falls with the square of the cosine, then level arms', () => {
  for (const part of [-1, -0.7, -0.2, 0, 0.35, 0.9, 1]) {
    const [x, y, z] = railAt(part)
    expect((x / half) ** 2 + (z / deep) ** 2).toBeCloseTo(1, 6)
    expect(y).toBeCloseTo(arms + (back - arms) * (z / deep) ** 2, 6)
  }
  expect(railAt(2)[1]).toBeCloseTo(arms, 1)
  expect(railAt(2)[0]).toBeGreaterThan(half)
})

test('left and right are one another’s mirror', () => {
  for (const part of [0.3, 0.8, 1.4, 2]) {
    const [x, y, z] = railAt(part)
    expect(railAt(-part)).toEqual([-x, y, z])
  }
})

test('every part stands between the floor and the rail, and the posts stand on the floor', () => {
  const { positions, indices } = chairMesh()
  const heights = positions.filter((_, i) => i % 3 === 1)
  expect(Math.min(...heights)).toBeCloseTo(0, 2)
  expect(Math.max(...heights)).toBeLessThan(back + 0.03)
  const onFloor = heights.filter((height) => height < 0.004).length
  expect(onFloor).toBeGreaterThanOrEqual(4 * 7)
  // Twelve of them are what the room has for this.
  expect(indices.length / 3).toBeLessThan(1250)
})

test('light comes to the seat and hardly under it', () => {
  const { positions, normals, shades } = chairMesh()
  const at = (low: number, high: number, up: number) =>
    shades.filter(
      (_, i) =>
        i % 2 === 0 &&
        (positions[(i / 2) * 3 + 1] ?? 0) > low &&
        (positions[(i / 2) * 3 + 1] ?? 0) < high &&
        (normals[(i / 2) * 3 + 1] ?? 0) * up > 0.9,
    )
  expect(Math.min(...at(seat - 0.01, seat + 0.01, 1))).toBeGreaterThan(0.9)
  expect(Math.max(...at(seat - 0.04, seat - 0.02, -1))).toBeLessThan(0.8)
})

test('what throws its shade is coarser than what is seen', () => {
  const points = (fine: number) =>
    horseshoeChair(fine).reduce(
      (sum, chart) => sum + (chart.kind === 'grid' ? chart.points.length : 0),
      0,
    )
  expect(points(0.55)).toBeLessThan(points(1) * 0.6)
})
