import { onePoints } from '#craft'
import type { Exhibit } from '#exhibition'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { axes, beadAt, beadFor } from '../../../src/exhibits/triptych/measures.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['triptych'])
const rule = ruleOf('triptych')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p1-4'))
const table = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('triptych').acts?.(table, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('the bead goes from treasure to rule to thing, and stops at the ends', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 1, of: 3, title: 'Treasure' })
  expect(press(undefined, 'Bead to the left')).toEqual({ bead: 0 })
  const rules = press(undefined, 'Bead to the right')
  expect(actsIn(rules)?.tells).toMatchObject({ at: 2, title: 'Rule' })
  const thing = press(rules, 'Bead to the right')
  expect(actsIn(thing)?.tells?.text).toContain('not products')
  expect(press(thing, 'Bead to the right')).toEqual({ bead: 2 })
})

test('pressed between two stations it goes there, and from there to the next on either side', () => {
  const between = rule?.(undefined, { do: 'slide', to: 1.404 })
  expect(between).toEqual({ bead: 1.4 })
  expect(press(between, 'Bead to the left')).toEqual({ bead: 1 })
  expect(press(between, 'Bead to the right')).toEqual({ bead: 2 })
  expect(rule?.(undefined, { do: 'slide', to: -4 })).toEqual({ bead: 0 })
})

test('a press over an axis brings the bead under it', () => {
  axes.forEach((x, station) => {
    expect(beadFor(x)).toBeCloseTo(station)
    expect(beadAt(station)).toBeCloseTo(x)
  })
  expect(beadAt(beadFor(0.2))).toBeCloseTo(0.2)
})

test('the numbers that are told are those of the curve', () => {
  const told = actsIn({ bead: 1 })?.tells?.text ?? ''
  const part = (name: string) => new RegExp(`${name} ([\\d.]+) at ([\\d.]+\\d|\\d)`, 'i').exec(told)
  for (const name of ['Foot', 'belly', 'neck', 'mouth']) {
    const [, radius, at] = part(name) ?? []
    expect(onePoints, name).toContainEqual([Number(radius), Number(at)])
  }
})

test.for([
  { do: 'slide' },
  { do: 'slide', by: 2 },
  { do: 'slide', to: Number.NaN },
  { do: 'roll' },
  7,
  null,
])('%o is nothing that one does with the bead', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
