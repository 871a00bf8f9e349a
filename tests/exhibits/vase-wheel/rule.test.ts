import { ringsOf } from '#craft'
import { expect, test } from 'vitest'
import { wheelState } from '../../../src/exhibits/vase-wheel/rule.ts'
import { stationAt } from '../../support/station.ts'

const { rule, press, told, actsIn } = await stationAt('t3-2')
const radiiIn = (state: unknown) => wheelState(state).now.radii

test('a ring pulled out is wider, and one undo brings it back', () => {
  const wide = press(undefined, 'Next step', 'Pull out', 'Pull out')
  expect(radiiIn(wide)[3]).toBeCloseTo(0.24)
  expect(radiiIn(press(wide, 'Undo'))[3]).toBeCloseTo(0.22)
  expect(radiiIn(press(wide, 'Undo', 'Undo'))).toEqual(radiiIn(undefined))
  expect(told(wide)?.text).toContain('widest 48 %')
})

test('a ring falls onto the old shape where a hand comes near, and stays within its limits', () => {
  const { radii } = ringsOf('meiping')
  const near = rule?.(undefined, { do: 'pull', ring: 3, to: radii[3]! + 0.006 })
  expect(radiiIn(near)[3]).toBeCloseTo(radii[3]!)
  expect(told(near)?.text).toContain('On the outline: 1')
  expect(radiiIn(rule?.(undefined, { do: 'pull', ring: 3, to: 9 }))[3]).toBe(0.42)
  expect(radiiIn(rule?.(undefined, { do: 'pull', ring: 3, to: -1 }))[3]).toBe(0.05)
})

test('all seven rings on the meiping give its ratios', () => {
  let vase: unknown
  ringsOf('meiping').radii.forEach((to, ring) => {
    vase = rule?.(vase, { do: 'pull', ring, to })
  })
  expect(told(vase)?.text).toContain('On the outline: 7')
  expect(told(vase)?.text).toContain('widest 67 %, mouth 19 %, foot 31 %')
})

test('another old shape keeps the clay as it is', () => {
  const other = press(undefined, 'Next old shape')
  expect(told(other)?.text).toContain('yuhuchunping')
  expect(Math.max(...radiiIn(other))).toBeCloseTo(0.2, 1)
})

test('at most three bands, one on a ring, and pressed through its patterns one is gone again', () => {
  let vase = press(undefined, 'Next step', 'Next step')
  for (let i = 0; i < 5; i += 1) vase = press(vase, 'Stamp a band on the ring', 'Ring above')
  expect(wheelState(vase).now.bands).toHaveLength(3)
  let one = press(undefined, 'Next step', 'Next step')
  for (let i = 0; i < 5; i += 1) one = press(one, 'Stamp a band on the ring')
  expect(wheelState(one).now.bands).toEqual([])
})

test('named and taken it is told to lie on the shelf', () => {
  const named = press(undefined, 'Next step', 'Next step', 'Next step', 'Next name')
  expect(told(named)).toMatchObject({ at: 4, of: 5, title: 'Name' })
  const taken = press(named, 'Next step', 'Put it on the shelf')
  expect(told(taken)?.text).toContain('**Quiet hill**')
  expect(told(taken)?.text).toContain('It lies on the shelf now.')
})

test('museum light is on until something is changed', () => {
  const lit = press(undefined, 'Next step', 'Next step', 'Museum light')
  expect(actsIn(lit)?.buttons.find(({ word }) => word?.en === 'Museum light')?.pressed).toBe(true)
  expect(wheelState(press(lit, 'Next glaze')).museum).toBeUndefined()
})

test.for([
  { do: 'pull', ring: 7, by: 1 },
  { do: 'pull', ring: 1, to: Number.NaN },
  { do: 'glaze', glaze: 9 },
  { do: 'band', stamp: 4 },
  { do: 'name', by: 5 },
  { do: 'fire' },
  7,
  null,
])('%o is nothing that one does at a wheel', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
