import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { expect, test } from 'vitest'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['silhouettes'])
const rule = ruleOf('silhouettes')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p3-1'))
const vases = fill(shape, (i) => texts.ru[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('silhouettes').acts?.(vases, state, { reduced: false })

test('a vase turns, and the other way back', () => {
  const turned = rule?.(undefined, { do: 'turn', by: 30 })
  expect(turned).toEqual({ turn: 30, glaze: 0 })
  expect(rule?.(turned, { do: 'turn', by: -30 })).toEqual({ turn: 0, glaze: 0 })
})

test('glazes go round', () => {
  let state: unknown
  for (let i = 0; i < 6; i += 1) state = rule?.(state, { do: 'glaze' })
  expect(state).toEqual({ turn: 0, glaze: 0 })
})

test('outline and ratios lie over the vases, and are told in words, one vase after the other', () => {
  const press = (state: unknown, word: string) =>
    rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)
  const first = press(undefined, 'Outline and ratios')
  expect(actsIn(first)?.tells).toMatchObject({ at: 1, of: 3, title: 'Мэйпин' })
  expect(actsIn(first)?.tells?.text).toContain('0,671')
  const third = press(press(first, 'Next vase'), 'Next vase')
  expect(actsIn(third)?.tells?.title).toBe('Тяньцюпин')
  expect(actsIn(press(third, 'Next vase'))?.tells?.at).toBe(1)
  expect(actsIn(press(third, 'Outline and ratios'))?.tells).toBeUndefined()
})

test.for([{ do: 'turn', by: Number.NaN }, { do: 'measure', vase: -1 }, { do: 'burn' }, 7, null])(
  '%o is nothing that one does with a vase',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
