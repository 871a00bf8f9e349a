import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inParts, type Clock } from '../../src/kit/index.ts'

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

test('things that are made at once share what making may take of a frame', async () => {
  const steps: number[] = []
  const { signal } = new AbortController()
  const made = [0, 1, 2].map(() => inParts(clock, working(40, steps), signal))
  letPass()
  expect(await Promise.all(made)).toEqual(['made', 'made', 'made'])
  const inFrame = (from: number) => steps.filter((at) => at >= from && at < from + 16).length
  expect(Math.max(...steps.map(inFrame))).toBeLessThanOrEqual(8)
})

test('what is called off is made no further', async () => {
  const steps: number[] = []
  const off = new AbortController()
  const made = inParts(clock, working(40, steps), off.signal)
  clock.after(20, () => off.abort('nobody wants it'))
  letPass()
  await expect(made).rejects.toBe('nobody wants it')
  expect(steps.length).toBeLessThan(40)
})

test('what goes wrong in a step is told', async () => {
  const made = inParts(
    clock,
    // oxlint-disable-next-line require-yield
    (function* (): Generator<undefined, string> {
      throw new Error('the clay is dry')
    })(),
    new AbortController().signal,
  )
  letPass()
  await expect(made).rejects.toThrow('the clay is dry')
})
