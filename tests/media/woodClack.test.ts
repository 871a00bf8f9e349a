import { expect, test } from 'vitest'
import { woodClack } from '../../src/media/woodClack.ts'

test('timber on timber is no louder than events may be, begins and ends in silence', () => {
  const samples = woodClack(48_000)
  const loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  expect(20 * Math.log10(loudest)).toBeCloseTo(-12, 3)
  expect(samples[0]).toBe(0)
  const tail = samples.slice(-480)
  expect(tail.every((each) => Math.abs(each) < 0.001)).toBe(true)
  expect(samples.length / 48_000).toBeLessThan(0.2)
})
