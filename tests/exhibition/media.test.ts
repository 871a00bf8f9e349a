import { mediaAddress, pictureWidths, preparedSize, widthsOf, type Pixels } from '#exhibition'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('an address says every letter of a file so that no part of it is read as anything else', () => {
  expect(mediaAddress('/x/', 'a b/ä#?%2e.jpg', 512)).toBe(
    '/x/media/a%20b/%C3%A4%23%3F%252e.jpg/512.webp',
  )
  expect(mediaAddress('/', 'a/b.glb')).toBe('/media/a/b.glb')
})

const side = fc.integer({ min: 1, max: 30_000 })
const size = fc.tuple(side, side)

test('a prepared picture keeps its shape and is never larger than it was (seed 7)', () => {
  fc.assert(
    fc.property(size, fc.constantFrom(...pictureWidths), ([wide, high], width) => {
      const [w, h] = preparedSize([wide, high], width)
      expect(w).toBeLessThanOrEqual(Math.min(wide, width))
      expect(h).toBeLessThanOrEqual(Math.min(high, 2 * width))
      expect(w).toBeGreaterThan(0)
      expect(h).toBeGreaterThan(0)
      // To a pixel, where the shape leaves one.
      expect(
        Math.min(Math.abs(h - (w * high) / wide), Math.abs(w - (h * wide) / high)),
      ).toBeLessThan(1)
    }),
    { seed: 7, numRuns: 1000 },
  )
})

test('only widths that bring more are worth having', () => {
  const widths = (...pixels: Pixels) => widthsOf(pixels)
  expect(widths(6000, 4000)).toEqual([256, 512, 1024, 2048])
  expect(widths(700, 500)).toEqual([256, 512, 1024])
  expect(widths(512, 500)).toEqual([256, 512])
  expect(widths(20, 30)).toEqual([256])
})
