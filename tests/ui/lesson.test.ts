import { expect, test } from 'vitest'
import {
  clockFace,
  freshLesson,
  leftOf,
  lengthened,
  startedOrStopped,
} from '../../src/ui/lessonTime.ts'
import { freeName } from '../../src/ui/saveShelf.ts'

const minute = 60_000

test('a lesson has twenty minutes, which run only once they are started', () => {
  expect(clockFace(leftOf(freshLesson, 5 * minute))).toBe('20:00')
  const running = startedOrStopped(freshLesson, 1000)
  expect(clockFace(leftOf(running, 1000 + 90_500))).toBe('18:30')
  const stopped = startedOrStopped(running, 1000 + minute)
  expect(leftOf(stopped, 99 * minute)).toBe(19 * minute)
})

test('time that is up stays up, and begins anew when it is started again', () => {
  const running = startedOrStopped(freshLesson, 0)
  expect(leftOf(running, 30 * minute)).toBe(0)
  const anew = startedOrStopped(running, 30 * minute)
  expect(leftOf(anew, 31 * minute)).toBe(19 * minute)
})

test('five minutes more or less, from nothing to an hour and a half, running or not', () => {
  const more = lengthened(freshLesson, 1, 0)
  expect(leftOf(more, 0)).toBe(25 * minute)
  let less = freshLesson
  for (let i = 0; i < 9; i += 1) less = lengthened(less, -1, 0)
  expect(leftOf(less, 0)).toBe(0)
  let most = startedOrStopped(freshLesson, 0)
  for (let i = 0; i < 99; i += 1) most = lengthened(most, 1, minute)
  expect(leftOf(most, minute)).toBe(90 * minute)
  expect(leftOf(most, 2 * minute)).toBe(89 * minute)
})

test('no file in the folder takes the place of another', () => {
  const taken = new Set<string>()
  const names = ['a.png', 'a.png', 'b.css', 'a.png', 'a-2.png', 'none'].map((name) =>
    freeName(name, taken),
  )
  expect(names).toEqual(['a.png', 'a-2.png', 'b.css', 'a-3.png', 'a-2-2.png', 'none'])
})
