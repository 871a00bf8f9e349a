import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['giraffe'])
const rule = ruleOf('giraffe')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-2'))
const diorama = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('giraffe').acts?.(diorama, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)
const told = (state: unknown) => actsIn(state)?.tells

test('at first it tells how the animal was made, and what its height is', () => {
  expect(told(undefined)?.title).toBe('How the animal was made')
  expect(told(undefined)?.text).toContain('4.6 metres, a value chosen for this hall')
})

test('one outline is laid over the other and taken away again', () => {
  const over = press(undefined, 'Lay one over the other')
  expect(over).toEqual({ over: true })
  expect(told(over)?.text).toContain("lies over the qilin's")
  expect(actsIn(over)?.buttons[0]?.pressed).toBe(true)
  expect(press(over, 'Lay one over the other')).toEqual({ over: false })
})

test('parts are compared in turn, forwards and backwards, and left again', () => {
  let state = press(undefined, 'Next part')
  expect(told(state)).toMatchObject({ at: 1, of: 4, title: 'Head' })
  state = press(state, 'Part before')
  expect(told(state)).toMatchObject({ at: 4, title: 'Feet' })
  expect(told(press(state, 'How it was made'))?.title).toBe('How the animal was made')
  expect(told(press(undefined, 'Part before'))).toMatchObject({ at: 4 })
})

test('both outlines have their names under them', () => {
  const written = kindOf('giraffe')
    .inscriptions({ ...diorama, wall: '', kin: [] }, 0, 'en', {
      narrow: false,
      titleIn: () => undefined,
    })
    .map(({ sheet }) => sheet.texts[0]?.text)
  expect(written).toEqual(['The animal that became a qilin', 'Giraffe', 'Qilin'])
})

test.for([{ do: 'over', on: 1 }, { do: 'part', by: 2 }, { do: 'gallop' }, 7, null])(
  '%o is nothing that one does with the outlines',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
