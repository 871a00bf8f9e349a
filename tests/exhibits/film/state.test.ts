import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  after,
  captionsIn,
  fresh,
  playingIn,
  showingOf,
  type Act,
  type Programme,
} from '../../../src/exhibits/film/state.ts'

const run = (...acts: Act[]): Programme => acts.reduce(after, fresh)
const doing = (programme: Programme, exhibit: string) => showingOf(programme, exhibit).doing

test('nothing plays by itself', () => {
  expect(playingIn(fresh)).toBeUndefined()
  expect(doing(fresh, 'constructor')).toBe('resting')
})

test('another one that starts pauses the first, where it was', () => {
  const now = run(
    { act: 'play', exhibit: 'a' },
    { act: 'reach', exhibit: 'a', time: 12 },
    { act: 'play', exhibit: 'b' },
  )
  expect(playingIn(now)).toBe('b')
  expect(showingOf(now, 'a')).toEqual({ doing: 'paused', time: 12, length: undefined })
})

test('what has ended begins anew; what was paused goes on', () => {
  const ended = run(
    { act: 'play', exhibit: 'a' },
    { act: 'measure', exhibit: 'a', length: 30 },
    { act: 'end', exhibit: 'a' },
  )
  expect(showingOf(ended, 'a')).toEqual({ doing: 'ended', time: 30, length: 30 })
  expect(showingOf(after(ended, { act: 'play', exhibit: 'a' }), 'a').time).toBe(0)
  const back = after(ended, { act: 'seek', exhibit: 'a', time: 20 })
  expect(showingOf(after(back, { act: 'play', exhibit: 'a' }), 'a').time).toBe(20)
})

test('one goes back at most to the beginning and on at most to the end', () => {
  const known = run({ act: 'measure', exhibit: 'a', length: 30 })
  const at = (time: number) =>
    showingOf(after(known, { act: 'seek', exhibit: 'a', time }), 'a').time
  expect([at(-10), at(10), at(99)]).toEqual([0, 10, 30])
})

test('turning it up ends the mute, and down to nothing is one', () => {
  const mute = run({ act: 'mute', muted: true })
  expect(after(mute, { act: 'volume', volume: 0.4 })).toMatchObject({ volume: 0.4, muted: false })
  expect(after(fresh, { act: 'volume', volume: 0 }).muted).toBe(true)
})

test("captions are in the visitor's language, else in the first there is, unless they say", () => {
  expect(captionsIn('auto', ['en', 'zh'], 'zh')).toBe('zh')
  expect(captionsIn('auto', ['en', 'zh'], 'ru')).toBe('en')
  expect(captionsIn('en', ['en', 'zh'], 'zh')).toBe('en')
  expect(captionsIn('ru', ['en', 'zh'], 'zh')).toBe('zh')
  expect(captionsIn('off', ['en'], 'en')).toBeUndefined()
  expect(captionsIn('auto', [], 'en')).toBeUndefined()
})

test('whatever is done, never do two play, and no time leaves its film', () => {
  const exhibit = fc.constantFrom('a', 'b', 'c')
  const act = fc.oneof(
    fc.record({ act: fc.constantFrom('play', 'pause', 'end', 'fail'), exhibit }),
    fc.record({ act: fc.constantFrom('seek', 'reach'), exhibit, time: fc.double({ noNaN: true }) }),
    fc.record({
      act: fc.constant('measure'),
      exhibit,
      length: fc.constantFrom(5, 60, Infinity, NaN),
    }),
    fc.constant({ act: 'hush' }),
  ) as fc.Arbitrary<Act>
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let now = fresh
      for (const one of acts) {
        now = after(now, one)
        const shown = Object.values(now.showings)
        expect(shown.filter((each) => each.doing === 'playing').length).toBeLessThanOrEqual(1)
        for (const { time } of shown) expect(time).toBeGreaterThanOrEqual(0)
        if (one.act === 'hush') expect(playingIn(now)).toBeUndefined()
      }
    }),
    { seed: 38, numRuns: 1000 },
  )
})
