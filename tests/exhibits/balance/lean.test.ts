import { expect, test } from 'vitest'
import { moreOnRight } from '../../../src/exhibits/balance/balance.ts'
import { bodiesOf, bodyAt } from '../../../src/exhibits/balance/bodies.ts'
import { leanFor, measures, panAt } from '../../../src/exhibits/balance/measures.ts'

const decisions = [
  { loads: 'economic' },
  { loads: 'social' },
  { loads: 'both' },
  { loads: 'economic' },
] as const

test('level with nothing on it, and with a decision that loads both pans', () => {
  expect(leanFor(moreOnRight([], decisions))).toBe(0)
  expect(leanFor(moreOnRight([2], decisions))).toBe(0)
  expect(leanFor(moreOnRight([0, 1], decisions))).toBe(0)
})

test('it leans down to the heavier pan, farther for two, and by as much to either side', () => {
  const one = leanFor(moreOnRight([0], decisions))
  expect(one).toBeGreaterThan(0)
  expect(leanFor(moreOnRight([0, 3], decisions))).toBeGreaterThan(one)
  expect(leanFor(moreOnRight([1], decisions))).toBe(-one)
})

test('a pan goes down on the side that is loaded and keeps clear of the base', () => {
  const lean = leanFor(2)
  expect(panAt('economic', lean)[1]).toBeLessThan(panAt('economic', 0)[1])
  expect(panAt('social', lean)[1]).toBeGreaterThan(panAt('social', 0)[1])
  expect(panAt('economic', lean)[1]).toBeGreaterThan(measures.base.height + 0.05)
})

test('what loads both pans is two things, one for each, and things on a pan lie within it', () => {
  const bodies = bodiesOf(decisions)
  expect(bodies.map(({ pan }) => pan)).toEqual([
    'economic',
    'social',
    'social',
    'economic',
    'economic',
  ])
  for (const body of bodies) {
    const [x, y, z] = bodyAt(body, 4, 1, 0)
    const [panX, panY] = panAt(body.pan, 0)
    expect(Math.hypot(x - panX, z)).toBeLessThan(measures.pan * 0.75)
    expect(y).toBeCloseTo(panY, 2)
  }
})

test('no two things come to lie on the same place', () => {
  const bodies = bodiesOf(decisions)
  for (const part of [0, 1])
    bodies.forEach((a, i) =>
      bodies.slice(i + 1).forEach((b) => {
        const [p, q] = [bodyAt(a, 4, part, 0), bodyAt(b, 4, part, 0)]
        expect(Math.hypot(p[0] - q[0], p[2] - q[2])).toBeGreaterThan(0.06)
      }),
    )
})
