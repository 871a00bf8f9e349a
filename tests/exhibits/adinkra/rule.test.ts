import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['adinkra'])
const rule = ruleOf('adinkra')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-5'))
const cloth = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('adinkra').acts?.(cloth, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word, title }) => (word?.en ?? title) === name)?.act)

test('signs are chosen, stamped one after the other, and the cloth says what was said', () => {
  let state = press(undefined, 'Aya')
  expect(actsIn(state)?.tells).toMatchObject({ at: 9, of: 12, title: 'Aya' })
  expect(actsIn(state)?.tells?.text).toContain('six pairs of leaflets')
  state = press(state, 'Stamp it on the cloth')
  state = press(press(state, 'Duafe'), 'Stamp it on the cloth')
  expect(state).toMatchObject({ order: [0, 1, 2], stamps: 3 })
  expect(actsIn(state)?.tells?.text).toContain(
    'The cloth says: go back and fetch it · endurance, independence · care and beauty',
  )
  state = press(state, 'Take one back')
  expect(actsIn(state)?.tells?.text).toMatch(/endurance, independence$/)
  expect(actsIn(press(state, 'Bare cloth'))?.tells?.text).toContain('The cloth is bare')
})

test('a stamp goes to the square that is pressed, and over what was there', () => {
  const state = rule?.(rule?.(undefined, { do: 'choose', sign: 'aya' }), { do: 'stamp', square: 0 })
  expect(state).toMatchObject({ order: [0] })
  expect((state as { cloth: unknown[] }).cloth[0]).toBe('aya')
})

test.for(['Gye Nyame', 'Nyame Dua'])('%s speaks of God: explained, never stamped', (name) => {
  const shown = press(undefined, name)
  const acts = actsIn(shown)
  expect(acts?.tells?.text).toContain('shown and explained, not stamped')
  expect(acts?.buttons.some(({ word }) => word?.en === 'Stamp it on the cloth')).toBe(false)
  expect(rule?.(shown, { do: 'stamp', square: 4 })).toEqual(shown)
})

test('a full cloth takes no more, and what is no act changes nothing', () => {
  let state: unknown
  for (let i = 0; i < 12; i += 1) state = rule?.(state, { do: 'stamp' })
  expect(state).toMatchObject({ order: [0, 1, 2, 3, 4, 5, 6, 7, 8], stamps: 9 })
  for (const act of [undefined, {}, { do: 'choose', sign: 'pear' }, { do: 'stamp', square: 9 }])
    expect(rule?.(state, act)).toBe(state)
})
