import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import {
  boardX,
  boards,
  heapAt,
  metAt,
  posesOf,
  poseSize,
  ring,
} from '../../../src/exhibits/sherds/measures.ts'
import { sherdsState, wareOf, wares } from '../../../src/exhibits/sherds/rule.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['sherds'])
const rule = ruleOf('sherds')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-3'))
const table = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('sherds').acts?.(table, state, { reduced: false })
const names = { celadon: 'Chinese celadon', gulf: 'Ware of the Gulf', coast: 'Ware of the coast' }
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word, title }) => (word?.en ?? title) === name)?.act)
const has = (state: unknown, name: string) =>
  actsIn(state)?.buttons.some(({ word, title }) => (word?.en ?? title) === name)

test('twelve sherds are sorted by glaze, four of each, and then four make a bowl', () => {
  let state: unknown
  expect(actsIn(state)?.tells?.text).toContain('smooth pale green glaze')
  for (let i = 0; i < 12; i += 1) state = press(state, names[wareOf(sherdsState(state).held)])
  expect(actsIn(state)?.tells).toMatchObject({ at: 12, of: 12 })
  expect(actsIn(state)?.tells?.text).toContain('three wares, one beach')
  for (let i = 0; i < 4; i += 1) state = press(state, 'Fit a piece into the bowl')
  expect(actsIn(state)?.tells?.text).toContain('The bowl is whole')
  expect(has(state, 'Fit a piece into the bowl')).toBe(false)
  expect(press(state, 'Mix them again')).toMatchObject({ sorted: [], fitted: [] })
})

test('laid with another ware it slides back and says to look again', () => {
  const wrong = press(undefined, 'Ware of the Gulf')
  expect(wrong).toMatchObject({ held: 0, sorted: [] })
  expect(actsIn(wrong)?.tells?.title).toContain('slides back')
  expect(actsIn(press(wrong, 'Chinese celadon'))?.tells?.title).toContain('with its kind')
})

test('the bowl is fitted as soon as its four are found, and not before', () => {
  let state: unknown
  for (const sherd of [0, 3, 6]) {
    state = press(rule?.(state, { do: 'pick', sherd }), 'Chinese celadon')
    expect(has(state, 'Fit a piece into the bowl')).toBe(false)
    expect(rule?.(state, { do: 'fit' })).toEqual(state)
  }
  state = press(rule?.(state, { do: 'pick', sherd: 9 }), 'Chinese celadon')
  expect(has(state, 'Fit a piece into the bowl')).toBe(true)
  // All four have one place then, so that they are one bowl.
  for (let i = 0; i < 4; i += 1) state = press(state, 'Fit a piece into the bowl')
  const poses = posesOf(sherdsState(state))
  for (const sherd of [0, 3, 6, 9])
    expect(poses.slice(sherd * poseSize, (sherd + 1) * poseSize)).toEqual(poses.slice(0, poseSize))
})

test('a press meets the sherd, the board or the ring that is there', () => {
  const state = sherdsState(undefined)
  for (let sherd = 0; sherd < 12; sherd += 1) {
    const [x, z] = heapAt(sherd)
    expect(metAt(x, z, state)).toEqual({ sherd })
  }
  for (const ware of wares) expect(metAt(boardX(ware), boards.z, state)).toEqual({ ware })
  expect(metAt(ring.x, ring.z, state)).toEqual({ bowl: true })
})

test('what is no act changes nothing', () => {
  const state = press(undefined, 'Next sherd')
  for (const act of [undefined, {}, { do: 'pick', sherd: 12 }, { do: 'lay', ware: 'glass' }])
    expect(rule?.(state, act)).toBe(state)
})
