import { expect, test } from 'vitest'
import { byItself, createEases } from '../../../src/exhibits/eases.ts'
import { drawingOf, drawTime } from '../../../src/exhibits/loom/drawing.ts'

const drawingAt = (start: object) => {
  const clock = { ms: 0, now: () => clock.ms, after: () => () => {} }
  const eases = createEases(clock, drawingOf(start), drawTime, byItself)
  const follow = (state: object, cut: boolean) => eases.follow(drawingOf(state), cut)
  return { clock, drawing: { ...eases, follow, thread: eases.at, slack: () => eases.at(4) } }
}

test('a thread is drawn out within its time, and the band goes slack with it', () => {
  const { clock, drawing } = drawingAt({})
  drawing.follow({ drawn: 1 }, false)
  expect([drawing.thread(1), drawing.slack(), drawing.moves()]).toEqual([0, 0, true])
  clock.ms = drawTime / 2
  expect(drawing.thread(1)).toBeCloseTo(0.5)
  clock.ms = drawTime
  expect([drawing.thread(1), drawing.thread(0), drawing.slack()]).toEqual([1, 0, 1])
  expect(drawing.moves()).toBe(false)
})

test('who changes their mind on the way turns it back from where it is', () => {
  const { clock, drawing } = drawingAt({})
  drawing.follow({ drawn: 0 }, false)
  clock.ms = drawTime / 2
  drawing.follow({}, false)
  expect(drawing.thread(0)).toBeCloseTo(0.5)
  clock.ms = drawTime * 1.5
  expect(drawing.thread(0)).toBe(0)
})

test('while one thread comes back and another goes, the band stays slack', () => {
  const { clock, drawing } = drawingAt({ drawn: 0 })
  drawing.follow({ drawn: 3 }, false)
  clock.ms = drawTime / 2
  expect([drawing.thread(0), drawing.thread(3), drawing.slack()]).toEqual([0.5, 0.5, 1])
})

test('with less motion it is there at once', () => {
  const { drawing } = drawingAt({})
  drawing.follow({ drawn: 2 }, true)
  expect([drawing.thread(2), drawing.slack(), drawing.moves()]).toEqual([1, 1, false])
})
