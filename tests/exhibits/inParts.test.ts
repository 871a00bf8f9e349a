import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Clock } from '../../src/kit/index.ts'
import { inParts } from '../../src/exhibits/inParts.ts'

let time = 0
let waiting: { at: number; call: () => void }[] = []
const clock: Clock = {
  now: () => time,
  after: (ms, call) => {
    const wait = { at: time + Math.max(0, ms), call }
    waiting.push(wait)
    return () => void (waiting = waiting.filter((each) => each !== wait))
  },
}
/** Lets everything happen that waits, each at its time. */
function letPass(): void {
  for (;;) {
    const [next] = waiting.toSorted((a, b) => a.at - b.at)
    if (!next) return
    waiting = waiting.filter((each) => each !== next)
    time = Math.max(time, next.at)
    next.call()
  }
}
beforeEach(() => {
  time += 1000
  waiting = []
  vi.spyOn(performance, 'now').mockImplementation(() => time)
})
afterEach(() => void vi.restoreAllMocks())

/** So many steps of a millisecond, each noted. */
function* working(count: number, steps: number[]): Generator<undefined, string> {
  for (let step = 0; step < count; step += 1) {
    steps.push(time)
    time += 1
    yield
  }
  return 'made'
}

test('things that are made at once share what making may take of a frame', () => {
  const steps: number[] = []
  const done = vi.fn<(made: string) => void>()
  for (let thing = 0; thing < 3; thing += 1) inParts(clock, working(40, steps), done)
  letPass()
  expect(done.mock.calls).toEqual([['made'], ['made'], ['made']])
  const inFrame = (from: number) => steps.filter((at) => at >= from && at < from + 16).length
  expect(Math.max(...steps.map(inFrame))).toBeLessThanOrEqual(8)
})

test('what is called off is made no further', () => {
  const steps: number[] = []
  const done = vi.fn<(made: string) => void>()
  const stop = inParts(clock, working(40, steps), done)
  clock.after(20, stop)
  letPass()
  expect(steps.length).toBeLessThan(40)
  expect(done).not.toHaveBeenCalled()
})
