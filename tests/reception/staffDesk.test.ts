import type { Visit } from '#visit'
import { openStaffDesk } from '#reception'
import { expect, test } from 'vitest'
import { aStillClock } from '../support/visitor.ts'

/** A hall that begins to bring what is seen from a new place only in the frame that shows it. */
function aSlowHall() {
  const clock = aStillClock()
  let settled = true
  const waiting: (() => void)[] = []
  const desk = openStaffDesk({
    // Nothing else of a visit or of what is told is asked for here.
    visit: { go: () => {} } as unknown as Visit,
    witness: { settled: () => settled, stands: () => true } as unknown as Parameters<
      typeof openStaffDesk
    >[0]['witness'],
    beat: { pass: () => {} } as unknown as Parameters<typeof openStaffDesk>[0]['beat'],
    clock,
    draw: () => {},
    drawn: () => new Promise((done) => void waiting.push(done)),
    arrive: () => Promise.resolve(),
  })
  const passes = async (ms: number) => {
    for (let i = 0; i < ms; i += 10) {
      clock.pass(10)
      await new Promise((done) => setTimeout(done, 0))
    }
  }
  return {
    desk,
    passes,
    draws: () => {
      settled = false
      waiting.splice(0).forEach((done) => done())
    },
    stands: () => (settled = true),
  }
}

test('going somewhere ends when what is seen from there stands, however late its frame comes', async () => {
  const { desk, passes, draws, stands } = aSlowHall()
  let there = false
  const gone = desk.go('p1-1').then(() => (there = true))
  await passes(500)
  expect(there).toBe(false)
  draws()
  await passes(500)
  expect(there).toBe(false)
  stands()
  await passes(100)
  await gone
  expect(there).toBe(true)
})

test('on a page that draws nothing, as one that nobody sees, it ends all the same', async () => {
  const { desk, passes } = aSlowHall()
  let there = false
  void desk.go('p1').then(() => (there = true))
  await passes(2500)
  expect(there).toBe(true)
})
