import { expect, test } from 'vitest'
import { bamboo, ginkgo, type Surface } from '#craft'

const bed = { x0: 10, x1: 18, z0: -8, z1: -6 }

test.each<[string, (seed: number) => Surface]>([
  ['bamboo', (seed) => bamboo(seed, bed)],
  ['ginkgo', ginkgo],
])('%s: the same seed grows the same plant, another seed another', (_, grow) => {
  expect(grow(3)).toEqual(grow(3))
  expect(grow(3).positions).not.toEqual(grow(4).positions)
})

test('bamboo (seed 7) stands in its bed, taller than a man and lower than the roofs', () => {
  const { bounds, indices } = bamboo(7, bed)
  expect(bounds.min[0]).toBeGreaterThan(bed.x0 - 1.6)
  expect(bounds.max[0]).toBeLessThan(bed.x1 + 1.6)
  expect(bounds.max[1]).toBeGreaterThan(4.2)
  expect(bounds.max[1]).toBeLessThan(7)
  expect(indices.length / 3).toBeLessThan(20_000)
})

test('the ginkgo (seed 41) keeps its boughs above a head', () => {
  const { positions, indices } = ginkgo(41)
  let low = Infinity
  for (let i = 0; i < positions.length; i += 3) {
    const away = Math.hypot(positions[i] ?? 0, positions[i + 2] ?? 0)
    if (away > 0.5) low = Math.min(low, positions[i + 1] ?? 0)
  }
  expect(low).toBeGreaterThan(1.4)
  expect(indices.length / 3).toBeLessThan(20_000)
})
