import { expect, test } from 'vitest'
import { charts } from '#shell'
import { pinnedPlan } from './pinnedPlan.ts'

const plan = pinnedPlan()
const sheets = charts(plan, 'a').solid.flatMap((chart) =>
  chart.kind === 'grid' && chart.name.includes('/contact/') ? [chart] : [],
)

test('every column and bench of the atrium darkens the floor at its foot, and less farther off', () => {
  expect(sheets).toHaveLength(10)
  for (const { shades = [], columns, rows } of sheets) {
    const rings = Array.from({ length: rows }, (_, row) => shades[row * columns] ?? 0)
    expect(rings).toEqual(rings.toSorted((a, b) => a - b))
    expect(rings.at(0)).toBeLessThan(0.5)
    expect(rings.at(-1)).toBe(1)
  }
})

test('the shade lies on the floor, under the brass line, in the floor’s own pattern', () => {
  for (const { points, uvs } of sheets)
    for (let i = 0; i < points.length / 3; i += 1) {
      expect(points[i * 3 + 1]).toBeGreaterThan(0)
      expect(points[i * 3 + 1]).toBeLessThan(0.002)
      expect([uvs[i * 2], uvs[i * 2 + 1]]).toEqual([points[i * 3], -(points[i * 3 + 2] ?? 0)])
    }
})

test('feet have worn the floor along the ring walk and nowhere else', () => {
  const floor = charts(plan, 'a').solid.find(({ name }) => name === 'a/floor')
  expect(floor?.kind === 'flat' && floor.worn).toHaveLength(1)
})
