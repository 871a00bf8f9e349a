import {
  barsOver,
  cellSide,
  insideFrame,
  maskOfBars,
  openingsIn,
  areaOf,
  type BarLine,
} from '#craft'
import { expect, test } from 'vitest'

const middleOf = ([[ax, ay], [bx, by]]: BarLine) => [(ax + bx) / 2, (ay + by) / 2] as const
const has = (lines: readonly BarLine[], x: number, y: number) =>
  lines.some((line) => {
    const [mx, my] = middleOf(line)
    return Math.hypot(mx - x, my - y) < 1e-6
  })

test('a bar of p4m stands at every mirror image of its middle, p4 leaves the mirrored ones out', () => {
  const mirrored = barsOver([[1, 7]], 'p4m')
  const turned = barsOver([[1, 7]], 'p4')
  const [x, y] = [cellSide / 8, cellSide / 8]
  for (const line of mirrored) {
    const [mx, my] = middleOf(line)
    if (Math.abs(mx) < 0.2 && Math.abs(my) < 0.2) expect(has(mirrored, -mx, my)).toBe(true)
  }
  expect(turned.length).toBeLessThan(mirrored.length)
  expect(has(turned, x, y) || turned.length > 0).toBe(true)
})

test('no bar leaves the frame, and a bar on a mirror stands there once', () => {
  const [low, , high] = insideFrame
  const lines = barsOver([[0, 24]], 'p4m')
  for (const spot of lines.flat()) {
    expect(spot[0]).toBeGreaterThanOrEqual(low![0] - 1e-9)
    expect(spot[0]).toBeLessThanOrEqual(high![0] + 1e-9)
    expect(spot[1]).toBeGreaterThanOrEqual(low![1] - 1e-9)
    expect(spot[1]).toBeLessThanOrEqual(high![1] + 1e-9)
  }
  const spotOf = ([x, y]: readonly [number, number]) => `${x.toFixed(5)} ${y.toFixed(5)}`
  const keys = lines.map((line) => line.map(spotOf).toSorted().join())
  expect(new Set(keys).size).toBe(lines.length)
})

test('what is open between bars comes back as closed loops that fill what the bars leave', () => {
  // A square grid: the sides of the cell.
  const lines = barsOver(
    [
      [0, 4],
      [0, 20],
    ],
    'p4m',
  )
  const mask = maskOfBars(lines, 300, 450)
  const loops = openingsIn(mask)
  expect(loops.length).toBeGreaterThan(9)
  const open = mask.open.reduce((sum, each) => sum + each, 0) * (0.6 / 300) ** 2
  const looped = loops.reduce((sum, loop) => sum + Math.abs(areaOf(loop)), 0)
  expect(looped / open).toBeGreaterThan(0.98)
  expect(looped / open).toBeLessThan(1.02)
})
