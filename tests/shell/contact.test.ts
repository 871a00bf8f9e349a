import { expect, test } from 'vitest'
import { layLight, lightParts, surfaceOf } from '#craft'
import { charts } from '#shell'
import { pinnedPlan } from './pinnedPlan.ts'

const plan = pinnedPlan()
const sheets = charts(plan, 'a').shade.filter((chart) => chart.kind === 'grid')

test('every column and leg of a bench darkens the atrium’s floor at its foot, and less farther off', () => {
  const fixtures = plan.rooms.find(({ id }) => id === 'a')?.fixtures ?? []
  const feet = { column: 1, bench: 2, tree: 1, stone: 1 }
  const count = fixtures.reduce((sum, { kind }) => sum + feet[kind], 0)
  expect(count).toBeGreaterThan(9)
  expect(sheets).toHaveLength(count)
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

test('on the shade falls the light of the floor below it', () => {
  const { solid, shade, floor } = charts(plan, 'a')
  const patch = layLight(solid).patches[solid.indexOf(floor)]
  const { positions, traits, light } = surfaceOf([...solid, ...shade])
  if (!patch) throw new Error('the floor has no light')
  let found = 0
  for (let i = 0; i < traits.length / 4; i += 1) {
    if (traits[i * 4 + 1] === 255) continue
    found += 1
    const along = ((positions[i * 3] ?? 0) - floor.origin[0]) / floor.width
    const x = patch.x + 0.5 + along * (patch.columns - 1)
    expect(Math.abs((light[i * 2] ?? 0) / lightParts - x)).toBeLessThan(0.05)
  }
  expect(found).toBeGreaterThan(100)
})

test('feet have worn the floor along the ring walk and nowhere else', () => {
  const floor = charts(plan, 'a').solid.find(({ name }) => name === 'a/floor')
  expect(floor?.kind === 'flat' && floor.worn).toHaveLength(1)
})
