import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Hanging, Ray } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { pressedSeat } from '../../../src/exhibits/chairs/pressedSeat.ts'
import { twoDoors, twoDoorsPlan } from '../../support/twoDoors.ts'

await bringKinds(['chairs'])
const rule = ruleOf('chairs')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 's-1'))
const twelve = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('chairs').acts?.(twelve, state, { reduced: false })
const press = (state: unknown, name: string) => {
  const button = actsIn(state)?.buttons.find(({ word, title = word?.en }) => title === name)
  return button ? rule?.(state, button.act) : state
}
const rows = (await twoDoorsPlan()).hangings.filter(({ exhibit }) => exhibit === 's-1')

test('before anybody sits the rule of the rail is told, with its centimetres', () => {
  const text = actsIn(undefined)?.tells?.text
  expect(text).toContain('62 cm wide and 25 cm deep')
  expect(text).toContain('from 95 cm to 71 cm')
})

test('a role offers its seats one after another, and each asks a question of its own', () => {
  const first = press(undefined, 'University')
  expect(actsIn(first)?.tells).toMatchObject({ at: 1, of: 12, title: 'University' })
  const second = press(first, 'University')
  expect(actsIn(second)?.tells).toMatchObject({ at: 9, title: 'University' })
  expect(actsIn(second)?.tells?.text).not.toBe(actsIn(first)?.tells?.text)
  expect(press(second, 'University')).toEqual(first)
})

test('who sits on the only seat of a role rises when it is pressed again', () => {
  const youth = press(undefined, 'Youth')
  expect(actsIn(youth)?.buttons.find(({ title }) => title === 'Youth')?.pressed).toBe(true)
  expect(press(youth, 'Youth')).toEqual({})
  expect(press(youth, 'Rise')).toEqual({})
})

test('seat by seat one comes round all twelve, and no question is asked twice', () => {
  let state: unknown
  const asked = Array.from({ length: 12 }, () => {
    state = press(state, 'Next seat')
    return actsIn(state)?.tells?.text
  })
  expect(new Set(asked).size).toBe(12)
  expect(actsIn(press(state, 'Next seat'))?.tells?.at).toBe(1)
})

test('every card on a seat carries the role that the seat has', () => {
  const written = [0, 1, 2].flatMap((place) =>
    kindOf('chairs')
      .inscriptions({ ...twelve, wall: '', kin: [] }, place, 'en', {
        narrow: false,
        titleIn: () => undefined,
      })
      .map(({ sheet }) => sheet.texts[0]?.text),
  )
  const seats = Array.from({ length: 12 }, (_, seat) => actsIn({ seat })?.tells?.title)
  expect(written.filter((text) => text !== 'Empty chairs on purpose')).toEqual(seats)
})

test('a press takes the chair that is nearest along it, and the one that is taken is left', () => {
  const [west, north] = rows as [Hanging, Hanging]
  expect([west.x, north.z]).toEqual([-2.9, -28.9])
  // From the west, past the west row and on to the east one.
  const ray: Ray = { x: -6, y: 0.95, z: west.z + 1.5, dx: 1, dy: -0.03, dz: 0 }
  expect(pressedSeat(ray, rows, undefined)).toEqual({ do: 'sit', seat: 0 })
  expect(pressedSeat(ray, rows, 0)).toEqual({ do: 'rise' })
  const down: Ray = { x: north.x + 0.55, y: 1.6, z: -24, dx: 0, dy: -0.2, dz: -1 }
  expect(pressedSeat(down, rows, undefined)).toEqual({ do: 'sit', seat: 6 })
  expect(pressedSeat({ ...down, dy: 0.4 }, rows, undefined)).toBeUndefined()
})

test.for([
  { do: 'sit', seat: 12 },
  { do: 'sit', seat: -1 },
  { do: 'sit' },
  { do: 'stand' },
  7,
  null,
])('%o is nothing that one does with chairs', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
