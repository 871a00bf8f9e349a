import { createHallClock } from '#kit'
import { expect, test } from 'vitest'
import { aStillClock } from '../support/visitor.ts'

test('runs with the page, and rings what falls due when moved on by hand', () => {
  const page = aStillClock()
  const clock = createHallClock(page)
  const rung: string[] = []
  clock.after(1000, () => rung.push('second'))
  clock.after(200, () => rung.push('first'))
  const off = clock.after(300, () => rung.push('called off'))
  off()
  clock.pass(900)
  expect(rung).toEqual(['first'])
  page.pass(99)
  expect(rung).toEqual(['first'])
  page.pass(1)
  expect(rung).toEqual(['first', 'second'])
  expect(clock.now()).toBe(1000)
})

test('moved on past everything it rings in order, once', () => {
  const page = aStillClock()
  const clock = createHallClock(page)
  const rung: number[] = []
  for (const ms of [300, 100, 200]) clock.after(ms, () => rung.push(ms))
  clock.pass(1000)
  page.pass(5000)
  expect(rung).toEqual([100, 200, 300])
})
