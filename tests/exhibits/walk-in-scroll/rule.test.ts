import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['walk-in-scroll'])
const rule = ruleOf('walk-in-scroll')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p4-1'))
const scroll = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) =>
  kindOf('walk-in-scroll').acts?.(scroll, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('the scroll is unrolled section by section to its end, and rolled back to its beginning', () => {
  let state: unknown
  expect(actsIn(state)?.tells).toMatchObject({ at: 2, of: 6, title: 'The host' })
  for (let i = 0; i < 9; i += 1) state = press(state, 'Unroll further')
  expect(state).toEqual({ open: 6 })
  expect(actsIn(state)?.tells).toMatchObject({ at: 6, title: 'The last shore' })
  for (let i = 0; i < 9; i += 1) state = press(state, 'Roll back')
  expect(state).toEqual({ open: 1 })
})

test('one walks in, ten metres on and no farther, and out again', () => {
  const at = press({ open: 3 }, 'Walk in')
  expect(at).toEqual({ open: 3, inside: 0 })
  let state = at
  const told: (string | undefined)[] = []
  for (let i = 0; i < 6; i += 1) {
    state = press(state, 'Walk on')
    told.push(actsIn(state)?.tells?.text.slice(0, 14))
  }
  expect(state).toEqual({ open: 3, inside: 10 })
  expect(told).toEqual(
    ['2.5', '5', '7.5', '10', '10', '10'].map((far) => `You are ${far} metres`.slice(0, 14)),
  )
  expect(press(state, 'Step back')).toEqual({ open: 3, inside: 7.5 })
  expect(press(state, 'Walk in')).toEqual({ open: 3 })
  expect(actsIn({ open: 3 })?.buttons.map(({ word }) => word)).not.toContain('walkOn')
})

test('whoever turns to another section comes out of this one', () => {
  expect(press({ open: 3, inside: 5 }, 'Unroll further')).toEqual({ open: 4 })
  expect(press({ open: 6, inside: 5 }, 'Unroll further')).toEqual({ open: 6, inside: 5 })
})

test.for([
  { do: 'unroll', by: 3 },
  { do: 'walk' },
  { do: 'walk', by: Number.NaN },
  { do: 'burn' },
  7,
  null,
])('%o is nothing that one does with a scroll', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

test('on a scroll that nobody is in, nobody walks on', () => {
  expect(rule?.({ open: 2 }, { do: 'walk', by: 1 })).toEqual({ open: 2 })
})
