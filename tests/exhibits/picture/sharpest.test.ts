import { expect, test } from 'vitest'
import { sharpest, type Eyed } from '../../../src/exhibits/picture/sharpest.ts'

/** A window 1080 pixels high, seen through the hall's lens; so many pictures, so many bytes. */
const view = { density: 540 / Math.tan((31 * Math.PI) / 180), count: 3, bytes: 24e6 }
const seen = (distance: number, more: Partial<Eyed> = {}): Eyed => ({
  pixels: [6000, 4000],
  width: 1,
  height: 2 / 3,
  distance,
  shown: undefined,
  ...more,
})

test('from one metre a picture has a texel for every pixel, from far away the small one is enough', () => {
  expect([...sharpest([seen(1), seen(8)], view)]).toEqual([[0, 1024]])
})

test('who needs it most comes first, and no more than so many', () => {
  const chosen = sharpest([seen(3), seen(1.2), seen(2), seen(2.5)], view)
  expect([...chosen.keys()]).toEqual([1, 2, 3])
})

test('all of them together keep within what they may take on the card', () => {
  const chosen = sharpest([seen(0.5), seen(0.5), seen(0.5)], view)
  const bytes = [...chosen.values()].map((wide) => (wide * wide * (2 / 3) * 4 * 4) / 3)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(view.bytes)
  // The nearest is not made coarser for the sake of others.
  expect(chosen.get(0)).toBe(2048)
})

test('a scroll much higher than wide is as sharp along its height', () => {
  const scroll = seen(1.5, { pixels: [1000, 4000], width: 0.4, height: 1.6 })
  expect(sharpest([scroll], view).get(0)).toBe(512)
})

test('what is sharper than need be stays, unless it is much so', () => {
  expect(sharpest([seen(2.5, { shown: 1024 })], view).get(0)).toBe(1024)
  expect(sharpest([seen(2.5, { shown: 2048 })], view).get(0)).toBe(512)
})

test('a file without more pixels than its layer has none that are sharper', () => {
  expect(sharpest([seen(0.5, { pixels: [200, 140] })], view).size).toBe(0)
  expect(sharpest([seen(0.5, { pixels: undefined })], view).size).toBe(0)
})
