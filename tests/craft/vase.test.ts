import { lathe, ratiosOf, smoothOutline, surfaceOf, turnedOutline, vaseOutlines } from '#craft'
import { describe, expect, test } from 'vitest'

describe('the outlines of vases', () => {
  test('have the measures of the pieces they follow', () => {
    const meiping = ratiosOf('meiping')
    expect(meiping.widest).toBeCloseTo(19.4 / 28.9, 2)
    expect(meiping.mouth).toBeCloseTo(5.4 / 28.9, 3)
    expect(meiping.foot).toBeCloseTo(8.9 / 28.9, 3)
    const yuhuchunping = ratiosOf('yuhuchunping')
    expect(yuhuchunping.widest).toBeCloseTo(15 / 30, 2)
    expect(yuhuchunping.mouth).toBeCloseTo(8.4 / 30, 3)
    expect(ratiosOf('tianqiuping').widest).toBeCloseTo(0.77, 2)
  })

  test.for(['meiping', 'yuhuchunping', 'tianqiuping'] as const)(
    '%s: the line goes through its points, upwards all the way',
    (form) => {
      const points = vaseOutlines[form]
      const line = smoothOutline(points, 8)
      points.forEach((point, i) => expect(line[i * 8]).toEqual(point))
      line.forEach((point, i) => {
        const before = line[i - 1]
        if (before) expect(point[1]).toBeGreaterThan(before[1] - 0.002)
      })
    },
  )

  test('turned in 96 steps they are as high and as wide as they measure', () => {
    const { bounds, positions } = surfaceOf([
      lathe('vase', 'marble', 0, 0, turnedOutline('meiping', 0.6), 96),
    ])
    expect(bounds.max[1]).toBeCloseTo(0.6, 2)
    expect(bounds.min[1]).toBe(0)
    expect(bounds.max[0] - bounds.min[0]).toBeCloseTo(0.671 * 0.6, 2)
    expect(positions.every(Number.isFinite)).toBe(true)
  })
})
