import { sealWear } from '#craft'
import { expect, test } from 'vitest'

test('three to six parts in a hundred of the ink are missing, the same every time', () => {
  for (let seed = 1; seed < 30; seed += 1) {
    const specks = sealWear(seed)
    const missing = specks.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0)
    expect(missing).toBeGreaterThanOrEqual(0.03)
    expect(missing).toBeLessThan(0.0605)
    for (const { x, y } of specks) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(0)
  }
  expect(sealWear(7)).toEqual(sealWear(7))
  expect(sealWear(7)).not.toEqual(sealWear(8))
})
