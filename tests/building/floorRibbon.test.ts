import { expect, test } from 'vitest'
import { floorRibbon } from '../../src/building/floorRibbon.ts'

/** How far its two edges are apart, and where their middle is, at each point. */
const edges = (positions: number[]) =>
  Array.from({ length: positions.length / 6 }, (_, i) => {
    const [ax = 0, , az = 0, bx = 0, , bz = 0] = positions.slice(i * 6, i * 6 + 6)
    return { apart: Math.hypot(bx - ax, bz - az), x: (ax + bx) / 2, z: (az + bz) / 2 }
  })

test('a straight line is as broad as it is asked to be, and lies on its points', () => {
  const { positions, indices } = floorRibbon(
    [
      { x: 0, z: 0 },
      { x: 0, z: -4 },
    ],
    0.05,
    0.004,
  )
  expect(edges(positions)).toEqual([
    { apart: 0.05, x: 0, z: 0 },
    { apart: 0.05, x: 0, z: -4 },
  ])
  expect(positions.filter((_, i) => i % 3 === 1)).toEqual([0.004, 0.004, 0.004, 0.004])
  expect(indices).toHaveLength(6)
})

test('its triangles are seen from above', () => {
  const { positions, indices } = floorRibbon(
    [
      { x: 0, z: 0 },
      { x: 3, z: 0 },
      { x: 3, z: 2 },
    ],
    0.1,
    0,
  )
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = indices.slice(i, i + 3).map((k) => positions.slice(k * 3, k * 3 + 3))
    const up = (b![2]! - a![2]!) * (c![0]! - a![0]!) - (b![0]! - a![0]!) * (c![2]! - a![2]!)
    expect(up).toBeGreaterThan(0)
  }
})

test('round a corner it keeps its breadth, and where it turns back it makes no spike', () => {
  const corner = floorRibbon(
    [
      { x: 0, z: 0 },
      { x: 3, z: 0 },
      { x: 3, z: 2 },
    ],
    0.1,
    0,
  )
  expect(edges(corner.positions)[1]?.apart).toBeCloseTo(0.1 * Math.SQRT2)
  const back = floorRibbon(
    [
      { x: 0, z: 0 },
      { x: 3, z: 0 },
      { x: 0, z: 0.01 },
    ],
    0.1,
    0,
  )
  for (const { apart } of edges(back.positions)) expect(apart).toBeLessThan(0.3)
  const twice = floorRibbon(
    [
      { x: 0, z: 0 },
      { x: 0, z: 0 },
    ],
    0.1,
    0,
  )
  expect(twice.indices).toEqual([])
})
