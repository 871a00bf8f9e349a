import { expect, test } from 'vitest'
import { createStallWatch } from '../../../src/modes/kiosk/stall.ts'

test('a page that beats is well, however slowly it does; one that stops is told of once', () => {
  const watch = createStallWatch()
  const told: number[] = []
  const second = (now: number) => watch.stalls(now * 1000) && told.push(now)
  // Nothing is expected of a page that has not begun.
  for (let now = 0; now < 60; now += 1) second(now)
  for (let now = 60; now < 120; now += 1) {
    if (now % 9 === 0) watch.beat(now * 1000)
    second(now)
  }
  expect(told).toEqual([])
  for (let now = 120; now < 200; now += 1) second(now)
  expect(told).toEqual([128])
  expect(watch.silence(200_000)).toBe(83_000)
  watch.beat(200_000)
  for (let now = 200; now < 230; now += 1) second(now)
  expect(told).toEqual([128, 211])
})
