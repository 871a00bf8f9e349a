import { bowlRadius, bowlSkin, glazedPair, glazeTable, inkInto, lotus, tilePlace } from '#craft'
import { expect, test } from 'vitest'

test('a bowl is 0.42 as high as it is wide, and hollow', () => {
  const skin = bowlSkin(0.105)
  const widest = Math.max(...skin.map(({ radius }) => radius))
  expect(0.105 / (2 * widest)).toBeCloseTo(0.42, 2)
  expect(widest).toBeCloseTo(bowlRadius(0.105), 4)
  const well = skin.at(-1)
  expect(well).toMatchObject({ inside: true })
  expect(well?.height).toBeLessThan(0.25 * 0.105)
})

test('its skin is measured from the axis and from the lip, on either side', () => {
  const skin = bowlSkin(0.105)
  for (const side of [false, true]) {
    const points = skin.filter(({ inside }) => inside === side)
    const whole = points.map(({ along, lip }) => along + lip)
    whole.forEach((sum) => expect(sum).toBeCloseTo(whole[0] ?? 0, 6))
    expect(Math.min(...points.map(({ lip }) => lip))).toBe(0)
  }
})

test('a pair of bowl and tile stands on its table, and every place knows its part', () => {
  const { surface, on, trait } = glazedPair(24)
  const { bounds, positions } = surface
  expect(bounds.min[1]).toBeCloseTo(0, 6)
  expect(bounds.max[0] - bounds.min[0]).toBeLessThan(glazeTable.pitch)
  expect(bounds.max[2] - bounds.min[2]).toBeLessThan(glazeTable.cloth.depth)
  const parts = new Set(trait.filter((_, i) => i % 3 === 0))
  expect(parts).toEqual(new Set([0, 1, 2, 3]))
  // What is told of a place on a tile's front leads back to it.
  const front = [...Array(positions.length / 3).keys()].find(
    (i) => trait[i * 3] === 2 && Math.abs((on[i * 3 + 2] ?? 0) - glazeTable.tile.thick) < 1e-6,
  )
  const at = tilePlace(on[Number(front) * 3] ?? 0, on[Number(front) * 3 + 1] ?? 0)
  at.forEach((value, axis) =>
    expect(value).toBeCloseTo(positions[Number(front) * 3 + axis] ?? 9, 5),
  )
})

test('a lotus is the same on both sides, and keeps off the rim', () => {
  const strokes = lotus()
  const all = strokes.flatMap(({ points }) => points)
  expect(Math.max(...all.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]))).toBeLessThan(1)
  const sides = [1, -1].map((side) => all.filter(([x]) => x * side > 0.05).length)
  expect(sides[0]).toBe(sides[1])
})

test('a shape covers the lines under it, and its own line lies on it', () => {
  const side = 64
  const field = new Uint8Array(side * side * 2)
  const told = (x: number, y: number) => [
    ...field.subarray((y * side + x) * 2, (y * side + x) * 2 + 2),
  ]
  inkInto(field, side, {
    points: [
      [-0.9, 0],
      [0.9, 0],
    ],
    half: 0.05,
  })
  expect(told(32, 32)[0]).toBeGreaterThan(128)
  const square = [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
    [-0.5, -0.5],
  ] as const
  inkInto(field, side, { points: square, half: 0.04, wash: 0.6 })
  expect(told(32, 32)).toEqual([0, 153])
  expect(told(48, 32)[0]).toBeGreaterThan(128)
  expect(told(4, 32)[0]).toBeGreaterThan(128)
  expect(told(4, 8)).toEqual([0, 0])
})
