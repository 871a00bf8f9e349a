import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['glazes'])
const rule = ruleOf('glazes')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p3-2'))
const table = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('glazes').acts?.(table, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('the lamp goes from glaze to glaze, says which it is over, and stops at the ends', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 2, of: 6, title: 'Ge crackle' })
  const first = press(undefined, 'Lamp to the left')
  expect(actsIn(first)?.tells).toMatchObject({ at: 1, title: 'Ru sky-blue' })
  expect(press(first, 'Lamp to the left')).toEqual(first)
  let last = first
  for (let i = 0; i < 9; i += 1) last = press(last, 'Lamp to the right')
  expect(last).toMatchObject({ lamp: 5 })
  expect(actsIn(last)?.tells?.title).toBe('Blue-and-white')
})

test('pressed between two glazes it goes there, and from there to the next on either side', () => {
  const between = rule?.(undefined, { do: 'lamp', to: 2.4, of: 6 })
  expect(between).toMatchObject({ lamp: 2.4 })
  expect(press(between, 'Lamp to the right')).toMatchObject({ lamp: 3 })
  expect(press(between, 'Lamp to the left')).toMatchObject({ lamp: 2 })
  expect(rule?.(undefined, { do: 'lamp', to: 40, of: 6 })).toMatchObject({ lamp: 5 })
})

test('the crackle goes deeper and comes back to the surface, and is told wherever the lamp is', () => {
  const red = rule?.(undefined, { do: 'lamp', to: 2, of: 6 })
  expect(actsIn(red)?.tells?.text).not.toContain('crackle is')
  const deep = press(red, 'Depth of the crackle')
  expect(deep).toMatchObject({ crackle: 2, lamp: 2 })
  expect(actsIn(deep)?.tells?.text).toContain('The crackle is deep now')
  const shallow = press(deep, 'Depth of the crackle')
  expect(actsIn(shallow)?.tells?.text).toContain('The crackle is shallow now')
  expect(actsIn(press(shallow, 'Lamp to the right'))?.tells?.text).not.toContain('crackle is')
})

test('under the opaque glaze the painting is told to be hidden, and under the clear one seen', () => {
  const hidden = press(undefined, 'Opaque glaze over cobalt')
  expect(hidden).toMatchObject({ opaque: true })
  expect(actsIn(hidden)?.tells?.text).toContain('nobody sees it')
  const opaque = actsIn(hidden)?.buttons.find(({ word }) => word?.en === 'Opaque glaze over cobalt')
  expect(opaque?.pressed).toBe(true)
  expect(actsIn(press(hidden, 'Opaque glaze over cobalt'))?.tells?.text).toContain(
    'seen through it',
  )
})

test('every glaze has its name before it, and its bowl and tile throw shade', () => {
  const kind = kindOf('glazes')
  const written = kind
    .inscriptions({ ...table, wall: '', kin: [] }, 0, 'en', {
      narrow: false,
      titleIn: () => undefined,
    })
    .map(({ sheet }) => sheet.texts[0]?.text)
  expect(written).toEqual([
    'Glazes: sky, crackle, red',
    'Ru sky-blue',
    'Ge crackle',
    'Langyao red',
    'Jun',
    'Longquan celadon',
    'Blue-and-white',
  ])
  const bowls = kind.casts?.(table, 0).filter(({ name }) => name === 'bowl')
  expect(bowls).toHaveLength(6)
})

test.for([
  { do: 'lamp', to: Number.NaN, of: 6 },
  { do: 'lamp', by: 2, of: 6 },
  { do: 'lamp', to: 1 },
  { do: 'opaque' },
  { do: 'shatter' },
  7,
  null,
])('%o is nothing that one does with glazes', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
