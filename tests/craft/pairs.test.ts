import { expect, test } from 'vitest'
import {
  areaOf,
  clothAt,
  hexagonWindow,
  pairedWindow,
  paperBehind,
  stepWindow,
  weaveQuarter,
  windowFigures,
  type Cell,
  type Spot2,
} from '../../src/craft/index.ts'

const { field } = pairedWindow
/** Every opening as its middle and area, in tenths of a millimetre, carried by a move. */
const told = (cells: readonly Cell[], move: (spot: Spot2) => Spot2) =>
  cells
    .flatMap(({ opening }) => (opening ? [opening] : []))
    .map((loop) => {
      const sum = loop.reduce(([x, y], spot) => [x + spot[0], y + spot[1]], [0, 0])
      const [x, y] = move([(sum[0] ?? 0) / loop.length, (sum[1] ?? 0) / loop.length])
      const whole = [x, y, areaOf(loop) * 10].map((value) => Math.round(value * 1e4) + 0)
      return whole.join(' ')
    })
    .toSorted()

test.each([
  ['step by step', stepWindow],
  ['hexagons', hexagonWindow],
])('the lattice %s is the same in an upright and in a level mirror', (_, cellsOf) => {
  const cells = cellsOf()
  const as = told(cells, (spot) => spot)
  expect(as.length).toBeGreaterThan(30)
  expect(told(cells, ([x, y]) => [-x, y])).toEqual(as)
  expect(told(cells, ([x, y]) => [x, -y])).toEqual(as)
})

test('step by step is not the same when it is turned by a quarter', () => {
  const cells = stepWindow()
  expect(told(cells, ([x, y]) => [-y, x])).not.toEqual(told(cells, (spot) => spot))
})

test('lattices fill their field, and most of it is open', () => {
  for (const cells of [stepWindow(), hexagonWindow()]) {
    const whole = cells.reduce((sum, { loop }) => sum + areaOf(loop), 0)
    const open = cells.reduce((sum, { opening }) => sum + (opening ? areaOf(opening) : 0), 0)
    expect(whole).toBeCloseTo(field * field, 4)
    expect(open / whole).toBeGreaterThan(0.55)
    expect(open / whole).toBeLessThan(0.8)
  }
})

test('all light behind a lattice stays in the field, softer at its edge', () => {
  for (const { outer, inner } of paperBehind(stepWindow())) {
    expect(areaOf(inner)).toBeLessThan(areaOf(outer))
    for (const [x, y] of outer)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(field / 2 + 1e-9)
  }
})

test('blocks of the cloth stand like a chequerboard, the same from either side', () => {
  const strip = field / 11
  for (let column = 0; column < 5; column += 1)
    for (let row = 0; row < 5; row += 1) {
      const here = clothAt(column * strip + 0.013, row * strip + 0.021)
      expect(here.weft).toBe((column + row) % 2 === 0)
      expect(clothAt(-column * strip - 0.013, row * strip + 0.021)).toEqual(here)
      expect(clothAt(column * strip + 0.013, -row * strip - 0.021)).toEqual(here)
    }
})

test('a quarter of the cloth is woven whole, threads uneven', () => {
  const texels = new Uint8ClampedArray(64 * 64 * 4)
  for (const row of weaveQuarter(texels, 64)) expect(row).toBeUndefined()
  const opaque = texels.filter((_, i) => i % 4 === 3)
  expect(opaque.every((value) => value === 255)).toBe(true)
  expect(new Set(texels).size).toBeGreaterThan(40)
})

test('the glass shows as many mirrors as a window has: two, six, four', () => {
  const figures = windowFigures()
  expect(figures.map(({ mirrors }) => mirrors.length)).toEqual([2, 2, 6, 6, 4, 4])
  expect(figures.map(({ centres }) => centres[0]?.turns)).toEqual([2, 2, 6, 2, 4, 4])
  for (const [from, to] of figures.flatMap(({ mirrors }) => [...mirrors]))
    for (const [x, y] of [from, to])
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeCloseTo(field / 2, 6)
})
