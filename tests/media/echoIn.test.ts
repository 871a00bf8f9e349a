import { expect, test } from 'vitest'
import { echoIn } from '../../src/media/echoIn.ts'

const rate = 48_000
const loudness = (samples: Float32Array) =>
  10 * Math.log10(samples.reduce((sum, each) => sum + each ** 2, 0) / samples.length)

test.each([0.4, 0.9, 1.8])('an echo of %f s has died away by 60 dB at its end', (seconds) => {
  const samples = echoIn(rate, seconds)
  expect(samples.length).toBe(rate * seconds)
  const slice = Math.round(samples.length / 20)
  const begin = loudness(samples.slice(slice, 2 * slice))
  const end = loudness(samples.slice(-slice))
  // From the middle of the second twentieth to that of the last: 18 of 20 parts of 60 dB.
  expect(begin - end).toBeGreaterThan(51)
  expect(begin - end).toBeLessThan(57)
})

test('it is as loud as what it answers, and nothing comes back before a wall is reached', () => {
  const samples = echoIn(rate, 0.6)
  expect(samples.reduce((sum, each) => sum + each ** 2, 0)).toBeCloseTo(1, 3)
  expect(samples.slice(0, 300).every((each) => each === 0)).toBe(true)
})
