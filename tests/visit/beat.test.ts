import { createBeat } from '#visit'
import { describe, expect, test } from 'vitest'
import { aStillClock, aVisitor } from '../support/visitor.ts'

describe('the beat', () => {
  test.for([500, 100, 16])(
    'a key counts as long as it is held, with a frame every %i ms',
    async (every) => {
      const { visit } = await aVisitor()
      visit.go('a')
      const clock = aStillClock()
      let asked = false
      const beat = createBeat(visit, clock, () => (asked = true))
      const frames = (ms: number) => {
        for (let passed = 0; passed < ms; passed += every) {
          clock.pass(every)
          if (!asked) continue
          asked = false
          beat.catchUp()
        }
      }
      const key = (aside: number) => {
        beat.catchUp()
        visit.intents.aside = aside
        beat.wake()
      }
      clock.pass(330)
      key(-1)
      frames(2000)
      key(0)
      frames(1000)
      expect(Math.abs(visit.pose.x)).toBeGreaterThan(2.7)
      expect(Math.abs(visit.pose.x)).toBeLessThan(2.9)
    },
  )

  test('where no frame is drawn, a timer carries the visitor on', async () => {
    const { visit, isDoing } = await aVisitor()
    const clock = aStillClock()
    createBeat(visit, clock, undefined)
    visit.go('p1')
    visit.approach('p1-1')
    clock.pass(30_000)
    expect(isDoing()).toBe('viewing')
  })

  test('time passed by hand is walked once, though a timer waits to carry the visitor', async () => {
    const { visit } = await aVisitor()
    visit.go('a')
    const clock = aStillClock()
    const beat = createBeat(visit, clock, undefined)
    const { x } = visit.pose
    beat.catchUp()
    visit.intents.aside = -1
    beat.wake()
    beat.pass(2)
    beat.catchUp()
    visit.intents.aside = 0
    beat.pass(1)
    expect(x - visit.pose.x).toBeGreaterThan(2.7)
    expect(x - visit.pose.x).toBeLessThan(2.9)
  })

  test('a visitor who stands asks for no frame', async () => {
    const { visit } = await aVisitor()
    const clock = aStillClock()
    let asked = 0
    const beat = createBeat(visit, clock, () => (asked += 1))
    beat.catchUp()
    clock.pass(10_000)
    expect(asked).toBe(0)
  })
})
