import { teachingSet } from '#craft'
import { expect, test } from 'vitest'
import { pieceMarks } from '../../../src/exhibits/dougong-bench/marks.ts'
import { lying } from '../../../src/exhibits/dougong-bench/measures.ts'
import type { Board } from '../../../src/exhibits/types.ts'

const from = [0.3, 0.4, -0.2] as const
const marks = pieceMarks(from)
const middle = ({ corners }: Board) =>
  [0, 1, 2].map((axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0) / 4, 0))

test('each piece lies on a stone of its own, told from where it is asked', () => {
  expect(marks).toHaveLength(5 * teachingSet.length)
  const stones = marks.filter((_, i) => i % 5 === 4)
  for (const [piece, stone] of stones.entries()) {
    const [x = 0, y = 0, z = 0] = middle(stone)
    expect(x + from[0]).toBeCloseTo(lying[piece]?.[0] ?? 9)
    expect(z + from[2]).toBeCloseTo(lying[piece]?.[1] ?? 9)
    expect(y + from[1]).toBeCloseTo(0.002)
  }
})

test('the shade round a stone is nought at its outer edge, and looks up', () => {
  for (const { corners, colour } of marks.filter((_, i) => i % 5 !== 4)) {
    expect(colour.map(([, , , deep]) => deep > 0)).toEqual([false, false, true, true])
    const [a, b, c] = corners
    if (!a || !b || !c) throw new Error('a corner is missing')
    const [ux, uz, vx, vz] = [b[0] - a[0], b[2] - a[2], c[0] - a[0], c[2] - a[2]]
    expect(uz * vx - ux * vz).toBeGreaterThan(0)
  }
})
