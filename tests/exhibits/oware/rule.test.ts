import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { flightsOf, seatsOf } from '../../../src/exhibits/oware/flights.ts'
import { houseAt, houseUnder } from '../../../src/exhibits/oware/measures.ts'
import { owareState } from '../../../src/exhibits/oware/rule.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['oware'])
const rule = ruleOf('oware')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't2-8'))
const board = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('oware').acts?.(board, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word, title }) => (word?.en ?? title) === name)?.act)

test('a house is sown, the table answers, and both are told with every house’s seeds', () => {
  const state = press(undefined, 'House C')
  expect(owareState(state).sown).toHaveLength(2)
  const tells = actsIn(state)?.tells
  expect(tells?.title).toBe('To move: You.')
  expect(tells?.text).toMatch(/You: house C\.\s+The table: house [a-f]\./)
  expect(tells?.text).toMatch(/A \d+ · B \d+ · C \d+ · D \d+ · E \d+ · F \d+$/)
  // The same again gives the same game.
  expect(press(undefined, 'House C')).toEqual(state)
})

test('two visitors share the board, and each sows only in their turn', () => {
  let state = press(undefined, 'Two players')
  expect(actsIn(state)?.buttons.filter(({ title }) => title?.startsWith('House'))).toHaveLength(12)
  const early = press(state, 'House b')
  expect(early).toEqual(state)
  state = press(state, 'House A')
  expect(actsIn(state)?.tells?.title).toBe('To move: Far side (a–f).')
  state = press(state, 'House b')
  expect(owareState(state).sown).toEqual([7])
  expect(press(state, 'Two players')).toMatchObject({ against: 'table' })
})

test('a hint names a house that may be sown, and an empty house says why it may not', () => {
  const hinted = press(undefined, 'A hint')
  expect(actsIn(hinted)?.tells?.text).toMatch(/Hint: house [A-F]\./)
  const sown = press(press(undefined, 'Two players'), 'House D')
  const again = press(press(sown, 'House a'), 'House D')
  expect(actsIn(again)?.tells?.text).toContain('This house is empty.')
  expect(press(again, 'New game')).toMatchObject({ sown: [], against: 'friend' })
})

test('while it is sown every seed goes its way, and ends where the game has it', () => {
  let state: unknown
  let seats = seatsOf(owareState(undefined).game)
  for (const name of ['House C', 'House A', 'House F', 'House B', 'House E', 'House D']) {
    const before = owareState(state)
    state = press(state, name)
    const { game, sown, before: from } = owareState(state)
    if (sown.length === 0) continue
    expect(from).toEqual(before.game)
    const replay = flightsOf(from, seats, sown)
    seats = replay.seats
    expect(seats.map((seeds) => seeds.length)).toEqual([...game.houses, ...game.stores])
    expect(new Set(seats.flat()).size).toBe(48)
  }
})

test('a press on a house is a press on that house', () => {
  for (let house = 0; house < 12; house += 1) {
    const [x, z] = houseAt(house)
    expect(houseUnder(x + 0.03, z - 0.03)).toBe(house)
  }
  expect(houseUnder(0.37, 0.06)).toBeUndefined()
})

test('what is no act changes nothing', () => {
  const state = press(undefined, 'House C')
  for (const act of [undefined, {}, { do: 'sow', house: 12 }, { do: 'against', who: 'nobody' }])
    expect(rule?.(state, act)).toBe(state)
})
