import { expect, test } from 'vitest'
import { createEmphasis, emphasisTime } from '../../src/building/emphasis.ts'

const timed = () => {
  let now = 0
  const emphasis = createEmphasis({ now: () => now, after: () => () => {} })
  return { emphasis, pass: (ms: number) => void (now += ms) }
}

test('light comes up on what is spoken of, and goes when nothing is', () => {
  const { emphasis, pass } = timed()
  expect(emphasis.strength()).toBe(0)
  emphasis.follow([1, 2, 3], false)
  pass(emphasisTime)
  expect([emphasis.strength(), emphasis.moves()]).toEqual([1, false])
  expect(emphasis.where()).toEqual([1, 2, 3])
  emphasis.follow(undefined, false)
  pass(emphasisTime)
  expect(emphasis.strength()).toBe(0)
})

test('it does not wander: wherever it shines, one of the two things stands', () => {
  const { emphasis, pass } = timed()
  emphasis.follow([0, 0, 0], true)
  emphasis.follow([10, 0, 0], false)
  let least = 1
  for (let ms = 0; ms < emphasisTime; ms += 10) {
    expect([0, 10]).toContain(emphasis.where()[0])
    least = Math.min(least, emphasis.strength())
    pass(10)
  }
  expect(least).toBeLessThan(0.01)
  expect(emphasis.where()[0]).toBe(10)
})

test('for who wants less motion it is there at once', () => {
  const { emphasis } = timed()
  emphasis.follow([4, 0, 0], true)
  expect([emphasis.strength(), emphasis.where()[0], emphasis.moves()]).toEqual([1, 4, false])
})
