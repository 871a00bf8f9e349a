import { expect, test } from 'vitest'
import { createPlain } from '../../../src/modes/plain/createPlain.ts'
import { timesInRow } from '../../../src/modes/plain/stayPlain.ts'
import { scoped } from '../../../src/modes/plain/scoped.ts'
import { aStillClock } from '../../support/visitor.ts'

/** A hall whose picture may go, and what its visitor sees; `refused` is for how long the browser gives none. */
function aHall(refused = 0) {
  const clock = aStillClock()
  const hall = { log: [] as string[], someone: true, clock, pages: 0 }
  const at = () => Math.round(clock.now() / 100) / 10
  let waiting: (() => void)[] = []
  const plain = createPlain({
    clock,
    lay: () => {
      hall.pages += 1
      hall.log.push(`pages at ${at()}`)
      return () => {
        hall.pages -= 1
        hall.log.push(`the hall at ${at()}`)
      }
    },
    look: () => {
      hall.log.push(`looked at ${at()}`)
      return clock.now() >= refused * 1000
    },
    idle: {
      when: (call) => {
        if (!hall.someone) call()
        else waiting.push(call)
        return () => (waiting = waiting.filter((each) => each !== call))
      },
    },
    reload: () => hall.log.push(`loaded anew at ${at()}`),
  })
  const leave = () => {
    hall.someone = false
    waiting.forEach((call) => call())
    waiting = []
  }
  return { ...plain, hall, leave, passes: (seconds: number) => clock.pass(seconds * 1000) }
}

test('a picture that is soon back is all the visitor sees', () => {
  const { lose, regain, passes, leave, hall } = aHall()
  lose()
  passes(2)
  regain()
  passes(600)
  leave()
  expect(hall.log).toEqual([])
})

test('one that stays away gives way to the pages, and is looked for on a schedule for ever', () => {
  const { lose, passes, hall } = aHall(Infinity)
  lose()
  passes(600)
  expect(hall.log).toEqual([
    'pages at 2.5',
    ...[4.5, 14.5, 44.5, 104.5, 224.5, 344.5, 464.5, 584.5].map((at) => `looked at ${at}`),
  ])
})

test('when one could be had again, who reads is left to read; then the page is loaded anew', () => {
  const { lose, passes, leave, hall } = aHall(60)
  lose()
  passes(600)
  expect(hall.log.at(-1)).toBe('looked at 104.5')
  leave()
  expect(hall.log.at(-1)).toBe('loaded anew at 600')
})

test('one that comes back late brings the hall back', () => {
  const { lose, regain, passes, leave, hall } = aHall(Infinity)
  lose()
  passes(5)
  regain()
  expect(hall.log.at(-1)).toBe('the hall at 5')
  expect(hall.pages).toBe(0)
  passes(600)
  leave()
  expect(hall.log.at(-1)).toBe('the hall at 5')
})

test('after three losses the page is loaded anew, but under nobody', () => {
  const { lose, regain, leave, passes, hall } = aHall()
  for (const _ of [1, 2, 3]) {
    lose()
    passes(1)
    regain()
  }
  passes(600)
  expect(hall.log).toEqual([])
  leave()
  expect(hall.log).toEqual(['loaded anew at 603'])
})

test('a kiosk that fails at every load waits longer each time, until it was well for a while', () => {
  const kept = new Map<string, string>()
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const minute = 60_000
  const day = 1_000 * minute
  const waits = [0, 1, 2, 3, 4, 5, 6].map((at) => timesInRow(memory, day + at * minute))
  expect(waits).toEqual([0, 1, 2, 3, 4, 4, 4])
  expect(timesInRow(memory, day + 60 * minute)).toBe(0)
  // The clock of the house was set back by a day.
  expect(timesInRow(memory, minute)).toBe(0)
})

test('the style of a whole page holds within a sheet', () => {
  expect(scoped('html{a:b}body>*{c:d}:root{--e:f}.body p{g:h}@media x{:root{i:j}}')).toBe(
    ':host{a:b}.leaf>*{c:d}:host{--e:f}.body p{g:h}@media x{:host{i:j}}',
  )
})
