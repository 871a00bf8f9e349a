import { expect, test } from 'vitest'
import {
  footOf,
  hangsIn,
  pressedWindow,
  windowAt,
} from '../../../src/exhibits/paired-windows/measures.ts'

const high = 2.92
const all = [0, 1, 2, 3, 4, 5]

test('a press on a window means that window, and between two it means none', () => {
  for (const window of all) expect(pressedWindow(...windowAt(window, high), high)).toBe(window)
  expect(pressedWindow(0, high / 2 - 1.23, high)).toBeUndefined()
  expect(pressedWindow(0.82, 1, high)).toBeUndefined()
  expect(pressedWindow(0, high / 2 + 0.4, high)).toBeUndefined()
})

test('two windows of a pair hang one over the other, and none lower than the foot', () => {
  for (const window of all) {
    const [x, y] = windowAt(window, high)
    const other = all.find((each) => each !== window && hangsIn(each).pair === hangsIn(window).pair)
    expect(windowAt(other!, high)[0]).toBe(x)
    expect(hangsIn(other!).up).toBe(-hangsIn(window).up)
    expect(y - 0.6).toBeGreaterThanOrEqual(footOf(high) - 1e-9)
  }
})
