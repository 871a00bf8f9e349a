import { beastAt, beastNames } from '#craft'
import { bringKinds, kindOf, ruleOf, soundOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { pressedBeast } from '../../../src/exhibits/ridge-beasts/pressed.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['ridge-beasts'])
const rule = ruleOf('ridge-beasts')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p2-2'))
const exhibit = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('ridge-beasts').acts?.(exhibit, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word }) => word?.en === name)?.act)
const told = (state: unknown) => actsIn(state)?.tells

test('all ten stand there, and only one hall has them', () => {
  expect(told(undefined)).toMatchObject({ at: 10, of: 10 })
  expect(told(undefined)?.text).toContain('Only the Hall of Supreme Harmony')
})

test('the rank goes down by 10, 9, 7, 5, 3, 1 and no farther, and up again', () => {
  const counts: unknown[] = []
  let state: unknown
  for (let i = 0; i < 5; i += 1) {
    state = press(state, 'Lower the rank')
    counts.push(told(state)?.at)
  }
  expect(counts).toEqual([9, 7, 5, 3, 1])
  expect(actsIn(state)?.buttons.map(({ word }) => word?.en)).not.toContain('Lower the rank')
  expect(told(press(state, 'Raise the rank'))?.at).toBe(3)
})

test('a touched beast tells its number, name and meaning; the rider leads and is not counted', () => {
  expect(told(rule?.(undefined, { do: 'name', beast: 8 }))).toMatchObject({
    at: 8,
    of: 10,
    title: 'Xiezhi',
    text: 'By tradition it tells right from wrong.',
  })
  expect(told(rule?.(undefined, { do: 'name', beast: 0 }))?.word.en).toBe('Leads the row: {title}')
})

test('one goes along the row by steps, and from its last to the rider', () => {
  const three = rule?.(undefined, { do: 'rank', to: 3 })
  const names: unknown[] = []
  let state = three
  for (let i = 0; i < 4; i += 1) {
    state = press(state, 'Next beast')
    names.push(told(state)?.title)
  }
  expect(names).toEqual(['Dragon', 'Phoenix', 'Lion', 'Immortal on a phoenix'])
  expect(told(press(undefined, 'Previous beast'))?.title).toContain('Hangshi')
})

test('who has left the row is not named', () => {
  const five = rule?.(undefined, { do: 'rank', to: 5 })
  expect(rule?.(five, { do: 'name', beast: 6 })).toBe(five)
})

test('the slider is heard, a name is not', () => {
  expect(soundOf('ridge-beasts', undefined, { rank: 9 })).toBe('clack')
  expect(soundOf('ridge-beasts', { rank: 9 }, { rank: 9, named: 2 })).toBeUndefined()
})

const hanging: Hanging = {
  exhibit: 'p2-2',
  room: 'p2',
  place: 0,
  on: 'table',
  size: [5.4, 0.62, 0.5],
  x: 0,
  y: 1.09,
  z: 0,
  turn: 0,
  stand: 0.78,
}
/** Straight at the row from before it; x to the right of who faces it. */
const at = (x: number, y: number, rank = 10) =>
  pressedBeast({ x: -x, y, z: -3, dx: 0, dy: 0, dz: 1 }, hanging, { rank })

test('a press on a beast or its plate names it, on the rail it sets the nearest rank', () => {
  expect(at(beastAt(3), 1.2)).toEqual({ do: 'name', beast: 3 })
  expect(at(beastAt(0) + 0.1, 0.66)).toEqual({ do: 'name', beast: 0 })
  expect(at(beastAt(7), 0.8)).toEqual({ do: 'rank', to: 7 })
  expect(at(beastAt(1), 0.8)).toEqual({ do: 'rank', to: 1 })
  expect(at(beastAt(0), 0.8)).toEqual({ do: 'rank', to: 1 })
})

test('a press over the row, or where a beast has left, is nothing', () => {
  expect(at(beastAt(3), 1.6)).toBeUndefined()
  expect(at(beastAt(9), 1.2, 5)).toBeUndefined()
})

test('every one of the row has its name and meaning', () => {
  const { beasts } = exhibit.artefact.with as { beasts: Record<string, unknown> }
  expect(Object.keys(beasts).toSorted()).toEqual([...beastNames].toSorted())
})

test.for([
  { do: 'rank', to: 8 },
  { do: 'rank', by: 2 },
  { do: 'name', beast: 11 },
  { do: 'name', beast: 0.5 },
  { do: 'name' },
  { do: 'ride' },
  7,
  null,
])('%o is nothing that one does with the row', (act) => {
  const fresh = { rank: 10 }
  expect(rule?.(fresh, act)).toBe(fresh)
})
