import { digitsOf, patternPuzzle, sealCode, sealNumber, stampOf } from '#craft'
import { expect, test } from 'vitest'

const seeds = Array.from({ length: 300 }, (_, i) => i + 1)
const key = ({ motif, turn }: { motif: number; turn: number }) => `${motif} ${turn}`

test('a pattern goes on in one way: three of its six tiles, all different', () => {
  for (const seed of seeds) {
    const { shown, choices, answer } = patternPuzzle(seed)
    expect(new Set(choices.map(key)).size, `${seed}`).toBe(6)
    expect(new Set(answer).size).toBe(3)
    const whole = [...shown, ...answer.map((at) => choices[at]!)].map(key)
    // Whatever its rule, it comes round after three or four tiles.
    const comesRound = [3, 4].some((period) =>
      whole.every((tile, n) => n < period || tile === whole[n - period]),
    )
    expect(comesRound, `${seed}: ${whole.join(', ')}`).toBe(true)
  }
})

test('the same number gives the same puzzle, another one another', () => {
  expect(patternPuzzle(5)).toEqual(patternPuzzle(5))
  expect(new Set(seeds.map((seed) => JSON.stringify(patternPuzzle(seed)))).size).toBeGreaterThan(
    200,
  )
})

test('digits can be counted in clicks: none is nought; those to hear are not those to read', () => {
  for (const seed of seeds)
    for (const way of ['digits', 'sound'] as const) {
      expect(digitsOf(seed, way)).toHaveLength(4)
      expect(digitsOf(seed, way).every((digit) => digit >= 1 && digit <= 9)).toBe(true)
    }
  expect(digitsOf(1, 'digits')).not.toEqual(digitsOf(1, 'sound'))
})

test('a seal is the same left and right, neither bare nor full, and decided by time and rating', () => {
  const time = Date.UTC(2026, 10, 26, 13, 5)
  const all = seeds.map((at) => sealNumber(time + at, 1 + (at % 5)))
  expect(new Set(all).size).toBe(all.length)
  for (const seal of all) {
    expect(sealCode(seal)).toMatch(/^[\da-f]{8}$/)
    const stamp = stampOf(seal)
    for (const row of stamp) expect(row).toEqual(row.toReversed())
    const filled = stamp.flat().filter(Boolean).length
    expect(filled).toBeGreaterThan(12)
    expect(filled).toBeLessThan(40)
  }
  expect(sealNumber(time, 4)).not.toBe(sealNumber(time, 5))
})
