import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { windowMet } from '../../../src/exhibits/lattice-wall/windows.ts'
import { expect, test } from 'vitest'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['lattice-wall'])
const rule = ruleOf('lattice-wall')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p4-3'))
const wall = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('lattice-wall').acts?.(wall, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('the wall opens at the window of highest rank and says its symmetry in words', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  const first = press(undefined, 'Unit cell and symmetry')
  expect(first).toEqual({ shown: 0 })
  expect(actsIn(first)?.tells).toMatchObject({ at: 1, of: 8, title: 'Three bars, six petals' })
  expect(actsIn(first)?.tells?.text).toMatch(/Turns of 60°, mirrors \(p6m\)[^]*90 millimetres/)
})

test('the next window follows, the first after the last; put away, nothing is told', () => {
  let state = press(undefined, 'Unit cell and symmetry')
  const names: (string | undefined)[] = []
  for (let i = 0; i < 8; i += 1) {
    names.push(actsIn(state)?.tells?.title)
    state = press(state, 'Next window')
  }
  expect(new Set(names).size).toBe(8)
  expect(names.slice(4)).toEqual(['Tortoise-back', 'Ice-crack', 'Step by step', 'Begonia'])
  expect(state).toEqual({ shown: 0 })
  expect(actsIn(press(state, 'Unit cell and symmetry'))?.tells).toBeUndefined()
})

test.for([{ do: 'show', window: -1 }, { do: 'show', window: 0.5 }, { do: 'burn' }, 7, null])(
  '%o is nothing that one does with the wall',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)

test('a tour may ask for a window that is not there: nothing is told, and the wall can be used', () => {
  const state = rule?.(undefined, { do: 'show', window: 40 })
  expect(actsIn(state)?.tells).toBeUndefined()
  expect(press(state, 'Unit cell and symmetry')).toEqual({ shown: 0 })
})

test('a press meets the window that it points at, and no pier', () => {
  const hanging = {
    exhibit: 'p4-3',
    room: 'p4',
    place: 0,
    on: 'wall',
    size: [6.8, 1.3, 0.1],
    x: 13.9,
    y: 1.5,
    z: -9.25,
    turn: 0,
    stand: 0,
  } as const
  // Who faces a south wall has the west on the right.
  const at = (x: number, y: number) =>
    windowMet({ x, y: 1.6, z: -11, dx: 0, dy: (y - 1.6) / 1.8, dz: 1 }, hanging, 8, 0.02)
  expect(at(13.9 + 2.975, 1.5)).toBe(0)
  expect(at(13.9 - 2.975, 1.2)).toBe(7)
  expect(at(13.9, 1.5)).toBeUndefined()
  expect(at(13.9 + 2.975, 2.05)).toBeUndefined()
  const behind = { x: 16.9, y: 1.5, z: -8, dx: 0, dy: 0, dz: -1 }
  expect(windowMet(behind, hanging, 8, 0.02)).toBeUndefined()
})
