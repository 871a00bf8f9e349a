import { plus, times, type Vector } from '#craft'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { glassOf, mirroredRay } from '../../../src/exhibits/caisson/glass.ts'
import { pressedWell } from '../../../src/exhibits/caisson/pressedWell.ts'

const foot: Vector = [23.2, 6.4, 0]
const table: Hanging = {
  exhibit: 'p2-4',
  room: 'p2',
  place: 1,
  on: 'table',
  size: [1.1, 0.08, 1.1],
  x: 23.2,
  y: 0.82,
  z: -1.75,
  turn: 0,
  stand: 0.78,
}
const glass = glassOf(table, foot)
const eyes: Vector = [23.2, 1.6, -3.15]
/** A ray from the eyes to a place, and what it meets. */
const towards = (from: Vector, to: Vector) => {
  const [dx, dy, dz] = plus(to, times(from, -1))
  return pressedWell({ x: from[0], y: from[1], z: from[2], dx, dy, dz }, glass, foot)
}

test('who stands before the table sees the middle of the caisson in the middle of the glass', () => {
  const seen = mirroredRay(glass, eyes, plus(glass.at, times(eyes, -1)))
  const far = (foot[1] - (seen?.from[1] ?? 0)) / (seen?.way[1] ?? 1)
  const at = plus(seen?.from ?? foot, times(seen?.way ?? foot, far))
  expect(Math.hypot(at[0] - foot[0], at[2] - foot[2])).toBeLessThan(0.2)
})

test('the same layer is pressed in the glass and in the ceiling', () => {
  expect(towards(eyes, glass.at)).toBe(2)
  expect(towards(eyes, plus(glass.at, times(glass.along, 0.33)))).toBe(1)
  expect(towards(eyes, plus(glass.at, times(glass.along, 0.4)))).toBe(0)
  const under: Vector = [23.2, 1.6, 0]
  expect(towards(under, [23.2, 7.6, 0])).toBe(2)
  expect(towards(under, [24.85, 6.75, 0])).toBe(1)
  expect(towards(under, [25.2, 6.4, 0])).toBe(0)
})

test('beside the glass, and from behind it, nothing is pressed', () => {
  expect(towards(eyes, plus(glass.at, times(glass.along, 0.6)))).toBeUndefined()
  expect(towards([23.2, 1.2, 1], [23.2, 0.9, -1.75])).toBeUndefined()
})
