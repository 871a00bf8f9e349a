import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit, OpenExhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['nine-curves'])
const rule = ruleOf('nine-curves')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p3-6'))
const frieze = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const tells = (state: unknown) =>
  kindOf('nine-curves').acts?.(frieze, state, { reduced: false })?.tells
const light = { do: 'light' }

test('curves are lit one by one, and their fields are counted', () => {
  expect(tells(undefined)).toMatchObject({
    at: 0,
    of: 9,
    text: expect.stringContaining('No curve'),
  })
  let state = rule?.(undefined, light)
  expect(state).toEqual({ lit: [4] })
  state = rule?.(state, light)
  expect(tells(state)).toMatchObject({ at: 2, text: expect.stringContaining('60 of 270') })
  for (let i = 0; i < 9; i += 1) state = rule?.(state, light)
  expect(state).toEqual({ lit: [0, 1, 2, 3, 4, 5, 6, 7, 8] })
  expect(tells(state)?.text).toContain('All nine')
  expect(rule?.(state, { do: 'putOut' })).toEqual({ lit: [] })
})

test('any one is lit or put out by itself, and the next one is the dark one nearest the middle', () => {
  const fifth = rule?.(undefined, { do: 'light', curve: 4 })
  expect(rule?.(fifth, { do: 'light', curve: 0 })).toEqual({ lit: [0, 4] })
  expect(rule?.({ lit: [0, 4] }, light)).toEqual({ lit: [0, 3, 4] })
  expect(rule?.({ lit: [0, 4] }, { do: 'putOut', curve: 0 })).toEqual({ lit: [4] })
})

test.each([null, 'light', { do: 'light', curve: 9 }, { do: 'light', curve: 0.5 }, { curve: 1 }])(
  'no act changes nothing: %o',
  (act) => {
    expect(rule?.({ lit: [3] }, act)).toEqual({ lit: [3] })
  },
)

test('each curve stands over its number and its shift', () => {
  const plates = kindOf('nine-curves')
    .inscriptions(frieze as OpenExhibit, 0, 'en', { narrow: false, titleIn: () => undefined })
    .map(({ sheet }) => sheet.texts[0]?.text)
  expect(plates).toHaveLength(10)
  expect(plates[0]).toBe('1 · 0°')
  expect(plates[8]).toBe('9 · 320°')
})
