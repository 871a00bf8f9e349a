import { cityStops } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { pressedStop } from '../../../src/exhibits/city-axis/pressedStop.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['city-axis'])
const rule = ruleOf('city-axis')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p2-5'))
const exhibit = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('city-axis').acts?.(exhibit, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ word }) => word?.en === name)?.act)

test('the lens begins over the great hall and tells its height and bays', () => {
  const { tells } = actsIn(undefined) ?? {}
  expect(tells).toMatchObject({ at: 5, of: 12, title: 'Hall of Supreme Harmony' })
  expect(tells?.text).toContain('26.92 m, with terrace 35.05 · 11 × 5 bays')
})

test('it goes from place to place and stops at both ends of the line', () => {
  const next = press(undefined, 'Lens to the north')
  expect(actsIn(next)?.tells?.title).toBe('Hall of Central Harmony')
  let end = next
  for (let i = 0; i < 14; i++) end = press(end, 'Lens to the north')
  expect(actsIn(end)?.tells?.title).toBe('Drum and Bell Towers')
  for (let i = 0; i < 14; i++) end = press(end, 'Lens to the south')
  expect(actsIn(end)?.tells?.title).toBe('Yongding Gate')
})

test('pressed anywhere on the table it comes to the nearest place', () => {
  const hanging: Hanging = {
    exhibit: 'p2-5',
    room: 'p2',
    place: 0,
    on: 'table',
    size: [8.2, 0.3, 2],
    x: 27.6,
    y: 0.93,
    z: 4.2,
    turn: 0,
    stand: 0.78,
  }
  const down = (x: number, z: number) =>
    pressedStop({ x, y: 1.6, z, dx: 0, dy: -1, dz: 0 }, hanging)
  // North lies to the west, on the right of who stands before the table.
  expect(cityStops[down(31.4, 4.2) ?? 0]).toBe('yongding')
  expect(cityStops[down(23.8, 4) ?? 0]).toBe('towers')
  expect(cityStops[down(25.3, 3.3) ?? 0]).toBe('prowess')
  expect(down(27.6, 2.5)).toBeUndefined()
})

test.for([{ do: 'lens', by: 2 }, { do: 'lens', to: 1.5 }, { do: 'lens' }, { do: 'sink' }, 7, null])(
  '%o is nothing that one does with the lens',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
