import { expect, test } from 'vitest'
import {
  cloth,
  cross,
  dot,
  plus,
  surfaceOf,
  tiledCrown,
  times,
  type Chart,
  type Vector,
} from '#craft'

const size = [6, 0.3, 0.9] as const

/** Triangles whose normals say another side than the one they turn outwards. */
function turnedWrong(charts: readonly Chart[]): number {
  const { positions, normals, indices } = surfaceOf(charts)
  const at = (row: Float32Array, i: number): Vector => [
    row[i * 3] ?? 0,
    row[i * 3 + 1] ?? 0,
    row[i * 3 + 2] ?? 0,
  ]
  let wrong = 0
  for (let i = 0; i < indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = indices.subarray(i, i + 3)
    const p = at(positions, a)
    const turn = cross(plus(at(positions, b), times(p, -1)), plus(at(positions, c), times(p, -1)))
    const given = plus(at(normals, a), plus(at(normals, b), at(normals, c)))
    if (Math.hypot(...turn) > 1e-9 && dot(turn, given) <= 0) wrong += 1
  }
  return wrong
}

test.each<[string, Chart[]]>([
  ['a cloth', [cloth(20, [1.3, 1.1, 1.3])]],
  ['a tiled crown', tiledCrown(size)],
])('%s shows its outside (seed 20)', (_, charts) => {
  expect(turnedWrong(charts)).toBe(0)
})

test('cloths over different forms fall in different folds, each the same every time', () => {
  expect(cloth(20, [2, 1.5, 1])).toEqual(cloth(20, [2, 1.5, 1]))
  expect(cloth(20, [2, 1.5, 1]).points).not.toEqual(cloth(21, [2, 1.5, 1]).points)
})

test('every normal of a cloth is a direction, on top and at the hem', () => {
  const { normals } = cloth(20, [1.3, 1.1, 1.3])
  expect(normals.every(Number.isFinite)).toBe(true)
})

test('a crown lifts at its ends and keeps to its width', () => {
  const { bounds } = surfaceOf(tiledCrown(size))
  expect(bounds.max[0] - bounds.min[0]).toBeLessThan(size[0] + 0.1)
  expect(bounds.max[1]).toBeGreaterThan(size[1] / 2)
})
