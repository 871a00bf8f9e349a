import { loomMeasures, plait, seatOf, trackOf } from '#craft'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { bandAt } from '../../../src/exhibits/loom/frame.ts'
import { threadPressed } from '../../../src/exhibits/loom/threadPressed.ts'

/** A loom that faces south, and somebody two metres before it. */
const hanging: Hanging = {
  exhibit: 'a',
  room: 'r',
  place: 0,
  on: 'floor',
  size: [2.2, 1.8, 0.9],
  x: 3,
  y: 0.9,
  z: -1,
  turn: 180,
  stand: 0,
}
const [, up, out] = bandAt(1.8)
/** A press at a place of the band, metres from its middle. */
const press = (x: number, y: number, drawn?: number) => {
  const eye = { x: 3, y: 1.6, z: 1 }
  const at = { x: 3 + x, y: 0.9 + up + y, z: -1 + out }
  const ray = { ...eye, dx: at.x - eye.x, dy: at.y - eye.y, dz: at.z - eye.z }
  return threadPressed(ray, hanging, drawn === undefined ? {} : { drawn })
}

test('the thread that lies on top where one presses is taken', () => {
  const { step, rise } = loomMeasures
  for (let n = 1; n < plait.steps; n += 1) {
    const t = n + 0.5
    for (const thread of [0, 1, 2, 3]) {
      const { across, over } = trackOf(thread, t)
      if (over < 0.9 || Math.abs(across - Math.floor(across) - 0.5) > 0.01) continue
      expect(press((t - plait.steps / 2) * step, (across - 1.5) * rise)).toBe(thread)
    }
  }
})

test('on the posts every thread is taken at its seat', () => {
  for (const thread of [0, 1, 2, 3])
    for (const side of [-1, 1]) expect(press(side * loomMeasures.post, seatOf(thread))).toBe(thread)
})

test('a thread that is drawn out is taken where it hangs', () => {
  expect(press(loomMeasures.post, seatOf(0) - 0.5, 0)).toBe(0)
  expect(press(loomMeasures.post, seatOf(0) - 0.5)).toBeUndefined()
})

test('beside the threads nothing is taken', () => {
  expect(press(0, 0.4)).toBeUndefined()
  expect(press(0, -0.45)).toBeUndefined()
})
