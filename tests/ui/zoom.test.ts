import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, fitted, held, movedBy, zoomedAt } from '../../src/ui/zoom.ts'

const bounds = boundsOf({ width: 1000, height: 600 }, [2048, 1024])

test('a picture is fitted whole into its window', () => {
  expect(bounds.picture).toEqual({ width: 1000, height: 500 })
  expect(held(fitted, bounds)).toEqual(fitted)
})

test('what is under the pointer stays under it', () => {
  const at = { x: 120, y: -40 }
  const near = zoomedAt(fitted, 2.5, at, bounds)
  // The same point of the picture, in parts of it, before and after.
  expect((at.x - near.x) / near.scale).toBeCloseTo(at.x, 9)
  expect((at.y - near.y) / near.scale).toBeCloseTo(at.y, 9)
})

test('it can be enlarged until its own pixels are seen twice as large, and no further', () => {
  const most = zoomedAt(fitted, 1000, { x: 0, y: 0 }, bounds)
  expect(most.scale * bounds.picture.width).toBeCloseTo(2 * 2048, 6)
  expect(zoomedAt(most, 1e-6, { x: 0, y: 0 }, bounds)).toEqual(fitted)
})

test('whatever is pressed and dragged, the window never shows less picture than it could (seed 3)', () => {
  const step = fc.oneof(
    fc.record({
      by: fc.double({ min: 0.2, max: 5, noNaN: true }),
      x: fc.integer({ min: -500, max: 500 }),
    }),
    fc.record({ dx: fc.integer({ min: -900, max: 900 }), dy: fc.integer({ min: -900, max: 900 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let zoom = fitted
      for (const one of steps)
        zoom =
          'by' in one
            ? zoomedAt(zoom, one.by, { x: one.x, y: 10 }, bounds)
            : movedBy(zoom, one.dx, one.dy, bounds)
      const { picture, window } = bounds
      const [wide, high] = [picture.width * zoom.scale, picture.height * zoom.scale]
      expect(Math.abs(zoom.x)).toBeLessThanOrEqual(Math.max(0, (wide - window.width) / 2) + 1e-6)
      expect(Math.abs(zoom.y)).toBeLessThanOrEqual(Math.max(0, (high - window.height) / 2) + 1e-6)
      expect(zoom.scale).toBeGreaterThanOrEqual(1)
      expect(zoom.scale).toBeLessThanOrEqual(bounds.most)
    }),
    { seed: 3, numRuns: 300 },
  )
})
