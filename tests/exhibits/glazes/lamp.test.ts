import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { pressedAlong } from '../../../src/exhibits/glazes/pressedAlong.ts'

/** A table that looks north, its right end to the west; one stands before it. */
const table: Hanging = {
  exhibit: 'p3-2',
  room: 'p3',
  place: 0,
  on: 'table',
  size: [3.2, 0.4, 0.7],
  stand: 0.78,
  x: 10,
  y: 0.98,
  z: 5,
  turn: 0,
}
const eye = { x: 10.4, y: 1.6, z: 3 }
const towards = (x: number, y: number, z: number) =>
  pressedAlong({ ...eye, dx: x - eye.x, dy: y - eye.y, dz: z - eye.z }, table)

test('a press on a bowl, on a tile or on the lamp over it means its place along the table', () => {
  expect(towards(9.5, 0.84, 4.85)).toBeCloseTo(0.5, 3)
  expect(towards(9.5, 0.9, 5.13)).toBeCloseTo(0.5, 1)
  expect(towards(10.75, 1.3, 4.9)).toBeLessThan(-0.6)
})

test.for([
  ['the floor before it', 10, 0, 4],
  ['its end', 7.9, 0.84, 4.85],
  ['the wall over it', 10, 2.4, 5.5],
  ['its legs', 10, 0.4, 4.9],
] as const)('a press on %s does not', ([, x, y, z]) => {
  expect(towards(x, y, z)).toBeUndefined()
})
