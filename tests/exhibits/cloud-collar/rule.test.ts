import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['cloud-collar'])
const rule = ruleOf('cloud-collar')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p3-4'))
const collar = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('cloud-collar').acts?.(collar, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('it begins with four lobes and says what leaves it as it is', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ of: 4, title: 'group D4' })
  expect(actsIn(undefined)?.tells?.text).toContain('eight symmetries in all')
})

test('six and eight lobes have their own symmetries, and the point stays where it was', () => {
  const pulled = press(undefined, 'Point outwards')
  const six = press(pulled, 'Six lobes')
  expect(actsIn(six)?.tells?.text).toContain('twelve symmetries in all')
  const eight = press(six, 'Eight lobes')
  expect(actsIn(eight)?.tells?.text).toContain('sixteen symmetries in all')
  expect(eight).toMatchObject({ heads: 8, point: [17, 16] })
  const shown = actsIn(eight)?.buttons.filter(({ pressed }) => pressed)
  expect(shown?.map(({ word }) => word?.en)).toEqual(['Eight lobes'])
})

test('the point goes four ways, is told in hundredths, and comes back', () => {
  const up = press(press(undefined, 'Point up'), 'Point inwards')
  expect(up).toMatchObject({ point: [11, 19] })
  expect(actsIn(up)?.tells?.text).toContain('11 hundredths of a head from the axis and 19 over')
  expect(press(up, 'Point down')).toMatchObject({ point: [11, 16] })
  expect(press(up, 'As it was')).toMatchObject({ point: [14, 16] })
})

test('it goes no farther than the lobe can bear', () => {
  let state: unknown
  for (let i = 0; i < 12; i += 1) state = press(state, 'Point outwards')
  expect(state).toMatchObject({ point: [27, 16] })
  expect(rule?.(undefined, { do: 'pull', to: [-400, 900] })).toMatchObject({ point: [7, 27] })
})

test.for([
  { do: 'heads', to: 5 },
  { do: 'pull', to: [1] },
  { do: 'pull', to: [Number.NaN, 2] },
  { do: 'push', by: 3 },
  { do: 'tear' },
  7,
  null,
])('%o is nothing that one does with a collar', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
