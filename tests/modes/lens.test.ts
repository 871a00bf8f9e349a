import { expect, test } from 'vitest'
import { angleFor, halfAcross, lift, liftedBy } from '../../src/modes/desktop/lens.ts'

test('a narrow window sees wider, but never wider than is comfortable', () => {
  expect(angleFor(16 / 9)).toBe(62)
  expect(angleFor(1)).toBeLessThanOrEqual(70)
  expect(angleFor(390 / 844)).toBe(70)
})

test('a covered side widens what must be drawn', () => {
  const still = { x: 0, y: 0 }
  const plain = halfAcross(62, 16 / 9, 0, still)
  expect(halfAcross(62, 16 / 9, 0, { x: 0.3, y: 0 })).toBeGreaterThan(plain)
  expect(halfAcross(62, 16 / 9, -35, still)).toBeGreaterThan(plain)
  expect(halfAcross(62, 16 / 9, 65, still)).toBe(90)
})

test('what is upright stays upright while one looks a little up or down', () => {
  for (const pitch of [-18, -5, 0, 12]) {
    const { lifted, tipped } = lift(pitch)
    expect(tipped).toBe(0)
    // What is looked at lies in the middle of the picture: as far as the lens has moved it.
    const seen = Math.tan((pitch * Math.PI) / 180) / Math.tan((31 * Math.PI) / 180)
    expect(liftedBy(lifted, 62)).toBeCloseTo(-seen)
  }
  expect(lift(-50)).toEqual({ lifted: -20, tipped: -30 })
})
