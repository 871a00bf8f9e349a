import { gateCasts, gateLeaf, gateMesh, onLeaf, studAt } from '#craft'
import { expect, test } from 'vitest'

test('nine rows of nine studs stand at equal steps, all of them on the leaf', () => {
  const { surface, of } = gateMesh()
  const rows = new Set(of.filter((_, i) => i % 2 === 1))
  expect([...rows].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(of.length / 2).toBe(surface.positions.length / 3)
  const { min, max } = surface.bounds
  expect(max[0] - min[0]).toBeCloseTo(2.2, 5)
  expect(max[1] - min[1]).toBeCloseTo(3.2, 5)
  // Nothing but the knocker stands farther out than a stud, and it keeps within its place.
  expect(max[2]).toBeGreaterThan(gateLeaf.stud)
  expect(max[2]).toBeLessThan(0.09)
  expect(surface.indices.length / 3).toBeLessThan(15000)
  expect(gateCasts().filter(({ name }) => name === 'gate/stud')).toHaveLength(81)
})

test('the knocker lies between four studs and covers none', () => {
  const { plate, stud } = gateLeaf
  for (let i = 0; i < 81; i += 1) {
    const [x, y] = studAt(i % 9, Math.floor(i / 9))
    expect(Math.hypot(x - plate.x, y - plate.y)).toBeGreaterThan(plate.radius + stud)
  }
})

test('a finger finds studs by their row, the knocker and the bare wood', () => {
  expect(onLeaf(...studAt(0, 0))).toEqual({ stud: 0 })
  expect(onLeaf(...studAt(8, 8))).toEqual({ stud: 8 })
  expect(onLeaf(gateLeaf.plate.x, gateLeaf.plate.y)).toBe('knocker')
  expect(onLeaf(gateLeaf.step.across / 2, gateLeaf.step.up / 2)).toBe('wood')
  expect(onLeaf(1.2, 0)).toBeUndefined()
})
