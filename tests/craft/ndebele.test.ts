import { ndebele, ndebeleFields, ndebeleHalf, ndebeleMotifs, paintField, paintPillar } from '#craft'
import { expect, test } from 'vitest'

const spanOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)]

test('half a wall lies left of the axis and fits together, its top a stepped gable', () => {
  const fields = ndebeleFields()
  expect(fields).toHaveLength(6)
  for (const { x0, x1 } of fields) {
    expect(x0).toBeGreaterThanOrEqual(-ndebele.half)
    expect(x1).toBeLessThanOrEqual(-ndebele.pillar + 1e-9)
  }
  const tops = [0, 1].map((column) => fields[4 + column]?.y1 ?? 0)
  expect(tops[0]).toBeLessThan(tops[1] ?? 0)
  expect(tops[1]).toBeLessThan(ndebele.top)
  for (const { loop } of paintPillar()) for (const [x] of loop) expect(x).toBeLessThanOrEqual(1e-9)
})

test('every motif stays in its field, outlined in black with a white line of 10 mm within', () => {
  const field = ndebeleFields()[3]
  if (!field) throw new Error('no such field')
  for (const motif of ndebeleMotifs) {
    const painted = paintField(field, { motif, seed: 3 })
    for (const { loop } of painted)
      for (const [x, y] of loop) {
        expect(x).toBeGreaterThanOrEqual(field.x0 - 1e-9)
        expect(x).toBeLessThanOrEqual(field.x1 + 1e-9)
        expect(y).toBeGreaterThanOrEqual(field.y0 - 1e-9)
        expect(y).toBeLessThanOrEqual(field.y1 + 1e-9)
      }
    const colours = new Set(painted.map(({ colour }) => colour))
    expect(colours).toContain('#161616')
    expect(colours).toContain('#F7F4EC')
    expect(colours.size).toBeGreaterThan(3)
    const [black, white, fill] = painted.map(({ loop }) => spanOf(loop.map(([x]) => x)))
    expect((white?.[0] ?? 0) - (black?.[0] ?? 0)).toBeCloseTo(ndebele.black / 2, 9)
    expect((fill?.[0] ?? 0) - (white?.[0] ?? 0)).toBeCloseTo(ndebele.white, 9)
  }
})

test('a wall by chance is the same for the same seed, and neighbours have other motifs', () => {
  for (let seed = 1; seed < 20; seed += 1) {
    const half = ndebeleHalf(seed)
    expect(ndebeleHalf(seed)).toEqual(half)
    half.forEach(({ motif }, i) => {
      expect(motif).not.toBe(half[i + 1]?.motif)
      expect(motif).not.toBe(half[i + 2]?.motif)
    })
  }
})
