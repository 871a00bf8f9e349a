import { bandNames, bandUnits, inkInto, layBands, vaseSkin, type BandName } from '#craft'
import { expect, test } from 'vitest'

const usual: BandName[] = ['collar', 'keyFret', 'lotusScroll', 'waves', 'panels']

test('bands lie one under the other without a gap, from under the neck to over the foot', () => {
  const laid = layBands(usual)
  const { painted } = vaseSkin()
  expect(laid[0]?.to).toBe(painted[1])
  expect(laid.at(-1)?.from).toBeCloseTo(painted[0], 9)
  for (const [i, { from }] of laid.slice(0, -1).entries()) expect(laid[i + 1]?.to).toBe(from)
})

test('each goes round a whole number of times, the shoulder carrying four lobes of the collar', () => {
  const laid = layBands(usual)
  for (const { count } of laid) expect(Number.isInteger(count)).toBe(true)
  expect(laid[0]).toMatchObject({ name: 'collar', count: 4 })
})

test('on a slimmer part of the vase a band has fewer units', () => {
  const [first] = layBands(['keyFret', 'waves', 'panels', 'lotusScroll', 'collar'])
  const low = layBands(['lotusScroll', 'collar', 'waves', 'panels', 'keyFret']).at(-1)
  expect(first?.count).toBeGreaterThan(low?.count ?? 99)
  expect(first?.round).toBeGreaterThan(low?.round ?? 99)
})

test('half units of the lotus scroll come in pairs, however many are asked for', () => {
  for (const more of [-3, -2, -1, 0, 1, 2, 3]) {
    const [scroll] = layBands(['lotusScroll'], [0, 0, more, 0, 0])
    expect((scroll?.count ?? 1) % 2).toBe(0)
  }
})

const side = 64
const fieldOf = (name: BandName): Uint8Array => {
  const field = new Uint8Array(side * side * 2)
  for (const stroke of bandUnits[name]()) inkInto(field, side, stroke)
  return field
}
const inked = (field: Uint8Array, x: number, y: number) => (field[(y * side + x) * 2] ?? 0) > 128

test.for(bandNames)('the %s goes on from its right edge to the left edge of the next', (name) => {
  const field = fieldOf(name)
  const turned = name === 'lotusScroll'
  const differing = Array.from({ length: side }, (_, y) => y).filter(
    (y) => inked(field, side - 1, y) !== inked(field, 0, turned ? side - 1 - y : y),
  )
  // A slanting line may be a texel higher on the other side of the edge.
  expect(differing.length).toBeLessThan(8)
  expect(Array.from(field).some((value) => value > 140)).toBe(true)
})

test('the vase is measured along its side: longer than it is high, narrow at foot and neck', () => {
  const { long, height, painted, radiusAt, alongAt } = vaseSkin()
  expect(long).toBeGreaterThan(height)
  expect(radiusAt(painted[0])).toBeLessThan(0.1)
  expect(radiusAt(alongAt(0.75 * height))).toBeCloseTo(0.335 * height, 3)
})
