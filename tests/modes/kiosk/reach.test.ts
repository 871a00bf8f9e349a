import { expect, test } from 'vitest'
import { reachOf } from '../../../src/modes/kiosk/reach.ts'

/** Where on a wall the lowest and the highest control lie, metres over the floor. */
const onWall = (screen: { foot: number; height: number }, low: boolean) => {
  const { foot, head } = reachOf(screen, low)
  return [screen.foot + foot * screen.height, screen.foot + (1 - head) * screen.height]
}

test('on a tall screen the controls hang where one reaches them from a chair', () => {
  const tall = { foot: 0.5, height: 1.21 }
  expect(onWall(tall, true)[0]).toBeCloseTo(0.7)
  expect(onWall(tall, true)[1]).toBeCloseTo(1.184, 2)
  // Nobody asked for it: only the foot is where everybody reaches it.
  expect(onWall(tall, false)).toEqual([expect.closeTo(0.7), expect.closeTo(1.71)])
})

test.each([
  { foot: 0, height: 2 },
  { foot: 0.9, height: 0.34 },
  { foot: 1.4, height: 0.7 },
  { foot: 0.3, height: 0.3 },
])('however it hangs (%j), two fifths of it are left for them', (screen) => {
  for (const low of [false, true]) {
    const { foot, head } = reachOf(screen, low)
    expect(Math.min(foot, head)).toBeGreaterThanOrEqual(0)
    expect(1 - foot - head).toBeGreaterThanOrEqual(0.4 - 1e-9)
  }
})

test('of a screen that nobody measured the lower half is within reach', () => {
  expect(reachOf(undefined, false)).toEqual({ foot: 0, head: 0 })
  expect(reachOf(undefined, true)).toEqual({ foot: 0, head: 0.5 })
})
