import { expect, test } from 'vitest'
import { coralTown, town, whiteAxis, type CityMesh } from '../../src/craft/index.ts'

function whole(steps: Iterator<undefined | void, CityMesh>): CityMesh {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
const spots = ({ positions }: CityMesh) =>
  Array.from({ length: positions.length / 3 }, (_, i) => positions.slice(3 * i, 3 * i + 3))

test('both models stand on a table of 2.34 by 1.54 metres, and on its top', () => {
  for (const mesh of [whole(whiteAxis()), whole(coralTown())]) {
    expect(mesh.indices.length / 3).toBeLessThan(14_000)
    for (const [x = 0, y = 0, z = 0] of spots(mesh)) {
      expect(Math.abs(x)).toBeLessThan(1.171)
      expect(Math.abs(z)).toBeLessThan(0.771)
      expect(y).toBeGreaterThan(-0.001)
      expect(y).toBeLessThan(0.55)
    }
  }
})

test('the main street of the town is free from gate to gate', () => {
  const inStreet = spots(whole(coralTown())).filter(
    ([x = 0, y = 0, z = 0]) =>
      y > 0.002 && Math.abs(z) < town.street * 0.7 && x > town.from - 0.05 && x < town.to + 0.05,
  )
  expect(inStreet).toEqual([])
})

test('the same rule draws the same town', () => {
  expect(whole(coralTown()).positions).toEqual(whole(coralTown()).positions)
})
