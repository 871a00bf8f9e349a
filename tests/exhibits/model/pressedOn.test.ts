import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { pressedOn } from '../../../src/exhibits/model/pressedOn.ts'

/** A thing of 0.6 m on a plinth that faces south, and somebody 2 m before it who looks at `to`. */
const hanging: Hanging = {
  exhibit: 'a',
  room: 'r',
  place: 0,
  on: 'plinth',
  size: [0.4, 0.6, 0.4],
  x: 3,
  y: 1.25,
  z: -1,
  turn: 180,
  stand: 0.95,
}
const towards = (x: number, y: number, z: number) => ({
  x: 3,
  y: 1.6,
  z: 1,
  dx: x - 3,
  dy: y - 1.6,
  dz: z - 1,
})
/** On its front, 0.4 m up, and on its back. */
const spots = [
  [0, 0.4, 0.2],
  [0, 0.4, -0.2],
] as const

test('a press on a seal opens its hotspot, and that of its back only when it is turned round', () => {
  const front = towards(3, 1.35, -0.8)
  expect(pressedOn(front, hanging, 0, spots)).toEqual({ on: 'hotspot', hotspot: 0 })
  expect(pressedOn(front, hanging, 180, spots)).toEqual({ on: 'hotspot', hotspot: 1 })
})

test('a seal goes with the model as it turns', () => {
  // A quarter clockwise, seen from above: the front looks to the left of who stands before it.
  const left = towards(2.8, 1.35, -1)
  expect(pressedOn(left, hanging, 90, [spots[0]])).toEqual({ on: 'hotspot', hotspot: 0 })
  expect(pressedOn(left, hanging, 270, [spots[0]])).toMatchObject({ on: 'side' })
})

test('a press beside the seals turns it by the side that was pressed; one past it means nothing', () => {
  expect(pressedOn(towards(2.85, 1, -1), hanging, 0, spots)).toEqual({ on: 'side', side: 'left' })
  expect(pressedOn(towards(3.15, 1, -1), hanging, 0, spots)).toEqual({ on: 'side', side: 'right' })
  expect(pressedOn(towards(4.2, 1, -1), hanging, 0, spots)).toBeUndefined()
  expect(pressedOn(towards(3, 3, -1), hanging, 0, spots)).toBeUndefined()
  expect(pressedOn(towards(3, 1.2, 4), hanging, 0, spots)).toBeUndefined()
})
