import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { artsState } from '../../../src/exhibits/kente-and-ndebele/rule.ts'
import { fieldUnder } from '../../../src/exhibits/kente-and-ndebele/wallGeometry.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['kente-and-ndebele'])
const rule = ruleOf('kente-and-ndebele')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-6'))
const arts = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) =>
  kindOf('kente-and-ndebele').acts?.(arts, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word, title }) => (word?.en ?? title) === name)?.act)

test('four strips are woven: each with its own block and colours', () => {
  let state = press(undefined, 'Strip 3')
  expect(actsIn(state)?.tells).toMatchObject({ at: 3, of: 4 })
  const before = artsState(state)
  state = press(state, 'Next block')
  const after = artsState(state)
  expect(after.strips[2]?.block).not.toBe(before.strips[2]?.block)
  expect(after.strips.filter((strip, i) => strip !== before.strips[i])).toHaveLength(1)
  expect(after).toMatchObject({ woven: [2], works: 1 })
  state = press(state, 'Next colours')
  expect(artsState(state).strips[2]?.colours).not.toBe(after.strips[2]?.colours)
  state = press(state, 'Weave a new cloth')
  expect(artsState(state)).toMatchObject({ woven: [0, 1, 2, 3], works: 3 })
  expect(actsIn(state)?.tells?.text).toContain('100 millimetres wide')
})

test('half a wall is painted field by field, and then mirrored', () => {
  let state = press(undefined, 'Begin half a wall')
  expect(artsState(state)).toMatchObject({ mirrored: false })
  expect(actsIn(state)?.tells).toMatchObject({ at: 0, of: 6, title: 'Half a wall.' })
  for (let field = 0; field < 6; field += 1) state = press(state, 'Paint a field')
  expect(actsIn(state)?.tells).toMatchObject({ at: 6, of: 6 })
  state = press(state, 'Mirror it')
  expect(actsIn(state)?.tells?.title).toBe('The half and its mirror image.')
  // Painted once more, a field gets another motif, from the first on.
  const whole = artsState(state).fields
  const again = artsState(press(state, 'Paint a field')).fields
  expect(again.filter((field, i) => field !== whole[i])).toHaveLength(1)
  expect(again[0]?.motif).not.toBe(whole[0]?.motif)
})

test('a press on the wall paints that field, on whichever side of the axis', () => {
  expect(fieldUnder(-0.6, -0.6)).toBe(0)
  expect(fieldUnder(0.6, -0.6)).toBe(0)
  expect(fieldUnder(0.3, 0.5)).toBe(5)
  expect(fieldUnder(-0.6, 0.7)).toBeUndefined()
  const state = rule?.(press(undefined, 'Begin half a wall'), { do: 'paint', field: 4 })
  expect(artsState(state).fields.map((field) => field !== null)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ])
})

test('what is no act changes nothing', () => {
  const state = press(undefined, 'Strip 2')
  for (const act of [undefined, {}, { do: 'strip', strip: 4 }, { do: 'paint', field: 6 }])
    expect(rule?.(state, act)).toBe(state)
})
