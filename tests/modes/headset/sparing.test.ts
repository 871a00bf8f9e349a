import { expect, test } from 'vitest'
import { lathe, surfaceOf } from '#craft'
import { createSight } from '#plan'
import { coarser } from '../../../src/modes/headset/coarser.ts'
import { isLeftOut, outside, shownFrom } from '../../../src/modes/headset/sparing.ts'
import { twoDoorsPlan } from '../../support/twoDoors.ts'

/** A column of 32 sides, as the hall turns them. */
const column = () =>
  surfaceOf([
    lathe(
      'column',
      'timber',
      0,
      0,
      [
        [0.3, 0],
        [0.3, 3],
      ],
      32,
    ),
  ])
const lit = () => 255

test('a column far off has fewer sides, none of them further off than it may be', () => {
  const { indices, positions } = column()
  const far = coarser({ indices, positions, light: lit }, 0.03)
  expect(far.length).toBeLessThanOrEqual(indices.length / 2)
  expect(far.length).toBeGreaterThan(0)
  // In the middle of a side, where it lies furthest inside the round.
  for (let i = 0; i < far.length; i += 3) {
    const at = [0, 1, 2].map((corner) => far[i + corner] ?? 0)
    for (const [a, b] of [at, [at[1]!, at[2]!], [at[2]!, at[0]!]] as [number, number][]) {
      const middle = (axis: number) =>
        ((positions[a * 3 + axis] ?? 0) + (positions[b * 3 + axis] ?? 0)) / 2
      expect(0.3 - Math.hypot(middle(0), middle(2))).toBeLessThan(0.031)
    }
  }
  // Round about and from foot to head it is still there.
  const used = [...new Set(far)]
  const reach = (axis: number) => used.map((point) => positions[point * 3 + axis] ?? 0)
  for (const axis of [0, 2]) {
    expect(Math.max(...reach(axis))).toBeCloseTo(0.3, 2)
    expect(Math.min(...reach(axis))).toBeCloseTo(-0.3, 2)
  }
})

test('what bends more than may be seen, or is lit in between, keeps its triangles', () => {
  const { indices, positions } = column()
  expect(coarser({ indices, positions, light: lit }, 0.0001)).toEqual(indices)
  const dappled = (point: number) => (point % 2 === 0 ? 255 : 0)
  expect(coarser({ indices, positions, light: dappled }, 0.03)).toEqual(indices)
})

test('through doorways what is small and far is left out, what is large or near is not', async () => {
  const plan = await twoDoorsPlan()
  const sight = createSight(plan)
  const { a } = plan.views
  const shown = shownFrom('a', [a!], sight)
  expect([...shown].every(({ room }) => room !== 'a')).toBe(true)
  expect([...shown].some(({ exhibit }) => exhibit === 'p4-3')).toBe(true)
  for (const hanging of shown) expect(isLeftOut(hanging, a!)).toBe(false)
  // Each of them, from a step before it.
  for (const hanging of plan.hangings) {
    const { x, z } = hanging
    expect(isLeftOut(hanging, { x: x + 1, z })).toBe(false)
    const tall = Math.hypot(...hanging.size) > 9
    expect(isLeftOut(hanging, { x: x + 50, z })).toBe(!tall)
  }
})

test('how far one is outside of a room', () => {
  const room = { x0: 0, z0: 0, x1: 4, z1: 2 }
  expect(outside(room, { x: 1, z: 1 })).toBe(0)
  expect(outside(room, { x: 7, z: 1 })).toBe(3)
  expect(outside(room, { x: -3, z: 6 })).toBe(5)
})
