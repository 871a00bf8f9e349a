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
  expect(marks).toHaveLength(9 * teachingSet.length)
  const stones = marks.filter((_, i) => i % 9 === 8)
  for (const [piece, stone] of stones.entries()) {
    const [x = 0, y = 0, z = 0] = middle(stone)
    expect(x + from[0]).toBeCloseTo(lying[piece]?.[0] ?? 9)
    expect(z + from[2]).toBeCloseTo(lying[piece]?.[1] ?? 9)
    expect(y + from[1]).toBeCloseTo(0.002)
  }
})

test('the shade round a stone is nought at its outer edge, deepest at the piece, and looks up', () => {
  for (const [i, { corners, colour }] of marks.entries()) {
    if (i % 9 === 8) continue
    const [outer = 0, , , inner = 0] = colour.map(([, , , deep]) => deep)
    expect(inner).toBeGreaterThan(outer)
    expect(outer > 0).toBe(i % 9 < 4)
    const [a, b, c] = corners
    if (!a || !b || !c) throw new Error('a corner is missing')
    const [ux, uz, vx, vz] = [b[0] - a[0], b[2] - a[2], c[0] - a[0], c[2] - a[2]]
    expect(uz * vx - ux * vz).toBeGreaterThan(0)
  }
})

test('no shade reaches into that of another piece', () => {
  const spans = teachingSet.map((_, piece) => {
    const corners = marks.slice(9 * piece, 9 * piece + 9).flatMap((mark) => mark.corners)
    return [0, 2].map((axis) => {
      const along = corners.map((corner) => corner[axis] ?? 0)
      return [Math.min(...along), Math.max(...along)] as const
    })
  })
  spans.forEach((one, i) =>
    spans.slice(i + 1).forEach((other) => {
      const apart = one.map(([from, to], axis) => {
        const [start = 0, end = 0] = other[axis] ?? []
        return to <= start + 1e-9 || end <= from + 1e-9
      })
      expect(apart).toContain(true)
    }),
  )
})
