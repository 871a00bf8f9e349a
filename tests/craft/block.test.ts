import { expect, test } from 'vitest'
import {
  block,
  cross,
  dot,
  lathe,
  plus,
  surfaceOf,
  times,
  tube,
  unit,
  type Surface,
  type Vector,
} from '#craft'

function turnedWrong(surface: Surface): number {
  const at = (row: Float32Array, i: number): Vector => [
    row[i * 3] ?? 0,
    row[i * 3 + 1] ?? 0,
    row[i * 3 + 2] ?? 0,
  ]
  let wrong = 0
  for (let i = 0; i < surface.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = surface.indices.subarray(i, i + 3)
    const p = at(surface.positions, a)
    const normal = cross(
      plus(at(surface.positions, b), times(p, -1)),
      plus(at(surface.positions, c), times(p, -1)),
    )
    if (dot(unit(normal), at(surface.normals, a)) < 0) wrong++
  }
  return wrong
}

test('a block with eased edges has 44 triangles, all turned outwards', () => {
  const surface = surfaceOf(
    block(
      'b',
      'marble',
      [1, 2, 3],
      [
        [2, 0, 0],
        [0, 1, 0],
        [0, 0, 0.5],
      ],
      { bevel: 0.01 },
    ),
  )
  expect(surface.indices.length / 3).toBe(44)
  expect(turnedWrong(surface)).toBe(0)
  expect(surface.bounds).toEqual({ min: [1, 2, 3], max: [3, 3, 3.5] })
})

test('a face that nobody sees is left out', () => {
  const charts = block(
    'b',
    'marble',
    [0, 0, 0],
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    { without: ['-b'] },
  )
  expect(charts.map(({ name }) => name)).not.toContain('b/-b')
  expect(charts).toHaveLength(5)
})

test('turned and bent things show their outside', () => {
  const turned = lathe('vase', 'marble', 1, 2, [
    [0.2, 0],
    [0.3, 0.5],
    [0.1, 0.9],
  ])
  const bent = tube(
    'rod',
    'bark',
    [
      { at: [0, 0, 0], radius: 0.1 },
      { at: [0.2, 1, 0], radius: 0.08 },
      { at: [1, 1.4, 0.3], radius: 0.05 },
    ],
    8,
  )
  expect(turnedWrong(surfaceOf([turned]))).toBe(0)
  expect(turnedWrong(surfaceOf([bent]))).toBe(0)
})
