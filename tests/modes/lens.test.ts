import { expect, test } from 'vitest'
import { angleFor, halfAcross } from '../../src/modes/desktop/lens.ts'

test('a narrow window sees wider, but never wider than is comfortable', () => {
  expect(angleFor(16 / 9)).toBe(62)
  expect(angleFor(1)).toBeLessThanOrEqual(70)
  expect(angleFor(390 / 844)).toBe(70)
})

test('a covered side widens what must be drawn', () => {
  expect(halfAcross(62, 16 / 9, 0.3)).toBeGreaterThan(halfAcross(62, 16 / 9, 0))
})
