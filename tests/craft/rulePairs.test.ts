import { drawPair, pairThings } from '#craft'
import { expect, test } from 'vitest'

test.each(pairThings)('%s keeps within its field and shows its rule in the accent', (thing) => {
  const { strokes } = drawPair(thing)
  const places = strokes.flatMap(({ line }) => line.flat())
  expect(Math.max(...places.map(Math.abs))).toBeLessThan(0.51)
  expect(strokes.some(({ ink }) => ink === 'accent')).toBe(true)
  expect(drawPair(thing)).toEqual(drawPair(thing))
})

test('the layers of the bracket set are marked 21 parts apart', () => {
  const { strokes, notes } = drawPair('bracket-set')
  const marks = strokes.filter(({ ink, line }) => ink && line[0]?.[1] === line[1]?.[1])
  const [a = 0, b = 0, c = 0] = marks.map(({ line }) => line[0]?.[1])
  expect(b - a).toBeCloseTo(c - b, 9)
  expect(notes.map(({ number }) => number)).toEqual([21, 21])
})

test('the collar is one half in the accent, and seven times the same in ink', () => {
  const { strokes } = drawPair('four-heads')
  const drawn = strokes.filter(({ ink }) => ink)
  // But for the ring of the neck.
  expect(strokes.length - 1).toBe(8 * drawn.length)
})

test('the ring has twenty-four parts of fifteen degrees', () => {
  const { strokes, notes } = drawPair('year-ring')
  const spokes = strokes.filter(({ line }) => line.length === 2)
  const angles = spokes
    .map(
      ({ line: [, [x, y] = [0, 0]] }) =>
        (Math.round((Math.atan2(y, x) * 180) / Math.PI) + 360) % 360,
    )
    .toSorted((a, b) => a - b)
  expect(angles).toEqual(Array.from({ length: 24 }, (_, i) => i * 15))
  expect(notes.map(({ number }) => number)).toEqual([0, 90, 180, 270])
})

test('the vase tells the widths that its curve has', () => {
  const { notes } = drawPair('turned-vase')
  expect(notes.map(({ number }) => Math.round(number * 1000))).toEqual([187, 672, 308])
})
