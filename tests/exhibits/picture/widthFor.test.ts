import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { distanceTo, widthFor } from '../../../src/exhibits/picture/widthFor.ts'

/** A window 1080 pixels high, seen through the hall's lens. */
const density = 540 / Math.tan((31 * Math.PI) / 180)

test.each([
  [8, 256],
  [3, 512],
  [1.2, 1024],
  [0.6, 2048],
])('one metre of picture seen from %d m is brought %d pixels wide', (distance, width) => {
  expect(widthFor([6000, 4000], 1, distance, density)).toBe(width)
})

test('nothing wider is brought than the picture is', () => {
  expect(widthFor([700, 500], 4, 0.5, density)).toBe(1024)
  expect(widthFor([200, 100], 4, 0.5, density)).toBe(256)
})

test('the distance is that to the nearest point of what hangs there', () => {
  const hanging = { x: 0, y: 1.5, z: -4, turn: 180, size: [4, 1, 0.04] } as unknown as Hanging
  expect(distanceTo(hanging, { x: 1.5, y: 1.6, z: -2 })).toBeCloseTo(2, 6)
  expect(distanceTo(hanging, { x: 5, y: 1.6, z: -4 })).toBeCloseTo(3, 6)
  const east = { ...hanging, x: -4, z: 0, turn: 90 }
  expect(distanceTo(east, { x: -1, y: 1.6, z: 1.9 })).toBeCloseTo(3, 6)
})
