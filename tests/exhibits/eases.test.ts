import { expect, test } from 'vitest'
import { byItself, createEases, fromHand } from '../../src/exhibits/eases.ts'

const time = 800
const eased = (start: number[], curve = fromHand) => {
  const clock = { ms: 0, now: () => clock.ms, after: () => () => {} }
  return { clock, eases: createEases(clock, start, time, curve) }
}

test('what follows a hand is soon there, stays there, and turns round on its way without a jump', () => {
  const { clock, eases } = eased([0, 1])
  expect([eases.at(0), eases.at(1), eases.moves()]).toEqual([0, 1, false])
  eases.follow([1, 1], false)
  clock.ms = time / 2
  const half = eases.at(0)
  expect(half).toBeGreaterThan(0.5)
  expect(half).toBeLessThan(1)
  expect(eases.moves()).toBe(true)
  eases.follow([0, 1], false)
  expect(eases.at(0)).toBeCloseTo(half, 9)
  clock.ms += time
  expect([eases.at(0), eases.moves()]).toEqual([0, false])
  eases.follow([5, 1], true)
  expect([eases.at(0), eases.moves()]).toEqual([5, false])
})

test('what goes by itself goes slowly at both ends, and at once where motion is reduced', () => {
  const { clock, eases } = eased([0], byItself)
  eases.follow([1], false)
  clock.ms = time / 10
  expect(eases.at(0)).toBeLessThan(0.05)
  clock.ms = time / 2
  expect(eases.at(0)).toBeCloseTo(0.5)
  expect(eases.moves()).toBe(true)
  eases.follow([0], true)
  expect([eases.at(0), eases.moves()]).toEqual([0, false])
})

test('asked for where it stands or goes already, nothing begins anew', () => {
  const { clock, eases } = eased([2])
  eases.follow([2], false)
  expect(eases.moves()).toBe(false)
  eases.follow([3], false)
  clock.ms = time / 2
  const half = eases.at(0)
  eases.follow([3], false)
  expect(eases.at(0)).toBe(half)
  clock.ms = time
  expect([eases.at(0), eases.moves()]).toEqual([3, false])
})
