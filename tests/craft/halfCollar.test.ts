import { collarMeasures, halfCollar, headBreadth, inHalfHead, ruyiNotch } from '#craft'
import { expect, test } from 'vitest'

const { head, neck } = collarMeasures

test('half a head begins on the axis at the neck and ends on it at the tip', () => {
  const { bands } = halfCollar()
  const outline = bands[0]?.outer ?? []
  expect(outline[0]).toEqual([0, neck * head])
  expect(outline.at(-1)?.[0]).toBe(0)
  expect(outline.at(-1)?.[1]).toBeCloseTo((neck + 1) * head, 9)
})

test('outlines lie 18 and 30 millimetres within the first, and none crosses the axis', () => {
  const { bands, field } = halfCollar()
  const outer = bands[0]?.outer ?? []
  const within = (line: readonly (readonly [number, number])[], at: number) =>
    Math.hypot(
      (line[at]?.[0] ?? 0) - (outer[at]?.[0] ?? 0),
      (line[at]?.[1] ?? 0) - (outer[at]?.[1] ?? 0),
    )
  // Half way along the side, far from its ends.
  expect(within(bands[0]?.inner ?? [], 12)).toBeCloseTo(0.018, 3)
  expect(within(field, 12)).toBeCloseTo(0.03, 3)
  for (const [x] of [...(bands[1]?.inner ?? []), ...field]) expect(x).toBeGreaterThanOrEqual(-1e-9)
})

test('the notch pulled outwards takes the lobe with it and leaves foot and tip', () => {
  const [usual, pulled] = [halfCollar(), halfCollar([0.24, 0.2])]
  const [a, b] = [usual.bands[0]?.outer ?? [], pulled.bands[0]?.outer ?? []]
  expect(b[0]).toEqual(a[0])
  expect(b.at(-1)).toEqual(a.at(-1))
  const broad = (line: readonly (readonly [number, number])[]) => Math.max(...line.map(([x]) => x))
  expect(broad(b)).toBeGreaterThan(broad(a))
  expect(b).toHaveLength(a.length)
})

test.for([4, 6, 8])('%i heads stand side by side without reaching into one another', (heads) => {
  const { bands } = halfCollar(ruyiNotch, headBreadth(heads))
  for (const [x, y] of bands[0]?.outer ?? [])
    expect(Math.atan2(x, y)).toBeLessThanOrEqual(Math.PI / heads)
})

test.for([4, 6, 8])('of %i heads any one, mirrored or not, comes to the same half', (heads) => {
  const [x, y] = halfCollar(ruyiNotch, headBreadth(heads)).notch
  for (let turn = 0; turn < heads; turn += 1)
    for (const side of [1, -1]) {
      const angle = Math.atan2(side * x, y) + (turn * 2 * Math.PI) / heads
      const far = Math.hypot(x, y)
      const [across, up] = inHalfHead(Math.sin(angle) * far, Math.cos(angle) * far, heads)
      expect(across).toBeCloseTo(ruyiNotch[0], 6)
      expect(up).toBeCloseTo(ruyiNotch[1], 6)
    }
})
