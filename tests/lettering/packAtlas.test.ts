import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packAtlas } from '#lettering'

const seed = 1103
const plate = fc.record({
  width: fc.double({ min: 0.1, max: 4, noNaN: true }),
  height: fc.double({ min: 0.1, max: 2, noNaN: true }),
})

test(`no plate touches another or the edge, whatever their sizes (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(plate, { maxLength: 24 }), (plates) => {
      const { width, height, places, scale } = packAtlas(plates, () => 400, 2048)
      expect(width % 4).toBe(0)
      expect(height % 4).toBe(0)
      expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
      expect(places).toHaveLength(plates.length)
      places.forEach((one, at) => {
        expect(one.width).toBe(Math.ceil((plates[at]?.width ?? 0) * 400 * scale))
        expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(4)
        expect(one.x + one.width + 4).toBeLessThanOrEqual(width)
        expect(one.y + one.height + 4).toBeLessThanOrEqual(height)
        for (const other of places.slice(at + 1)) {
          const apart =
            one.x + one.width + 4 <= other.x ||
            other.x + other.width + 4 <= one.x ||
            one.y + one.height + 4 <= other.y ||
            other.y + other.height + 4 <= one.y
          expect(apart).toBe(true)
        }
      })
    }),
    { seed, numRuns: 100 },
  )
})
test('plates that are too large are all made smaller by one factor', () => {
  const { scale } = packAtlas([{ width: 10, height: 1 }], () => 400, 1024)
  expect(scale).toBeLessThan(0.26)
  expect(packAtlas([{ width: 1, height: 1 }], () => 400, 1024).scale).toBe(1)
})
