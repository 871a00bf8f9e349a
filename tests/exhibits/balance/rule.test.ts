import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['balance'])
const rule = ruleOf('balance')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p5-3'))
const scales = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('balance').acts?.(scales, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word, title = word?.en }) => title === name)?.act)

test('a decision that is placed answers with its sentence, and never with a number', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  const sheet = press(undefined, 'Free lesson sheet')
  const told = actsIn(sheet)?.tells
  expect(told?.title).toBe('Free lesson sheet')
  expect(told?.text).toContain('loads the pan of social benefit')
  expect(told?.text).toContain('Who gains, and for how long?')
  for (const { text } of (scales.artefact.with as { decisions: { text: string }[] }).decisions)
    expect(text).not.toMatch(/\d/)
})

test('taken off again, what was placed before it is told of', () => {
  const two = press(press(undefined, 'Fair pay for craft'), 'Limited edition')
  expect(two).toMatchObject({ placed: [2, 3], last: 3 })
  const one = press(two, 'Limited edition')
  expect(actsIn(one)?.tells?.title).toBe('Fair pay for craft')
  expect(press(one, 'Fair pay for craft')).toEqual({ placed: [] })
})

test('both pans are cleared at once, when something lies on them', () => {
  expect(actsIn(undefined)?.buttons).toHaveLength(4)
  const state = press(press(undefined, 'Cheap plastic copy'), 'Free lesson sheet')
  expect(press(state, 'Clear both pans')).toEqual({ placed: [] })
})

test.for([
  { do: 'place', decision: 4 },
  { do: 'place', decision: -1 },
  { do: 'take', decision: 0.5 },
  { do: 'weigh' },
  7,
  null,
])('%o is nothing that one does with a balance', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
