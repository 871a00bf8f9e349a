import { bringKinds, kindOf } from '#exhibits'
import { expect, test } from 'vitest'
import { dressedIn } from '../../../src/exhibits/term-colours/dressedIn.ts'
import {
  onDesk,
  place,
  placeAt,
  silkAt,
  rack,
} from '../../../src/exhibits/term-colours/measures.ts'
import {
  partUnder,
  pressedTable,
  silkUnder,
} from '../../../src/exhibits/term-colours/pressedTable.ts'
import { dressedState, robe } from '../../../src/exhibits/term-colours/rule.ts'
import {
  codesOf,
  coloursOfTerms,
  settledOn,
} from '../../../src/exhibits/term-colours/termColours.ts'
import { stationAt } from '../../support/station.ts'

const { exhibit, rule, press, told, inLanguage } = await stationAt('t3-4')
await bringKinds(['term-colours'])
const says = coloursOfTerms(exhibit)
const silks = (state: unknown) => dressedState(state).now.silks
const tryIt = press(undefined, 'Next step')

test('the table opens at the term of the day, and the robe wears its colour', () => {
  const on = (today: string) =>
    kindOf('term-colours').acts?.(exhibit, undefined, { reduced: false, today })?.tells?.text
  expect(on('2026-11-26')).toContain("Today's term: Minor Snow.")
  expect(on('2026-11-26')).toContain('White silk 缟, #F2ECDE')
  expect(on('2026-06-22')).toContain("Today's term: Summer Solstice.")
  const { silks: worn } = settledOn(says, dressedState(undefined).now, '2026-11-26')
  expect(codesOf(says, dressedState(undefined).now)).toEqual([null, null, null, null, null])
  expect(says.silks[worn[robe] ?? -1]?.sign).toBe('缟')
})

test('every term has a silk of the rack, as the brief gives it', () => {
  const all = says.silks.map(({ sign }) => sign)
  expect(new Set(all).size).toBe(48)
  for (const { silk } of says.terms) expect(all).toContain(silk)
  expect(says.terms[0]).toEqual({ name: 'Start of Spring', silk: '柳绿' })
  expect(says.terms[23]).toEqual({ name: 'Major Cold', silk: '墨' })
})

test('another term dresses the robe in its own colour, and can be undone', () => {
  const next = press(undefined, 'Next term')
  expect(told(next)?.text).toContain('Term:')
  expect(told(press(next, 'Undo'))?.text).toContain("Today's term:")
})

test('the silk in hand dresses the parts one after another', () => {
  const state = press(tryIt, 'Window', 'Next silk', 'Sky', 'Next row of silks', 'Tree')
  expect(silks(state).slice(0, 3)).toEqual([0, 1, 9])
  expect(told(state)?.text).toContain('In hand: Purple red 绛紫, #8C4356.')
  expect(told(state)?.text).toContain('Dressed: 4 of 5.')
  expect(silks(press(state, 'Undo'))[2]).toBeNull()
})

test('a hand that draws a silk over the scene dresses only the part it ends on, as one step', () => {
  const start = press(tryIt, 'Window')
  const over = [undefined, 1, 2, undefined, 3].reduce<unknown>(
    (state, part) =>
      rule?.(state, { do: 'put', silk: 20, stroke: 7, ...(part === undefined ? {} : { part }) }),
    start,
  )
  expect(silks(over)).toEqual([0, null, null, 20, null])
  expect(silks(press(over, 'Undo'))).toEqual(silks(start))
  // Let go beside the scene, nothing has changed.
  const beside = [1, undefined].reduce<unknown>(
    (state, part) =>
      rule?.(state, { do: 'put', silk: 20, stroke: 8, ...(part === undefined ? {} : { part }) }),
    start,
  )
  expect(silks(beside)).toEqual(silks(start))
})

test('the meters tell arc, steps and contrast, and of every pair in turn', () => {
  const state = press(tryIt, 'Window', 'Next row of silks', 'Next row of silks', 'Sky', 'Next step')
  const first = told(state)?.text ?? ''
  expect(first).toMatch(/Hue arc \d+°: /)
  expect(first).toMatch(/Lightness from dark to light: \d+ · \d+ · \d+. Smallest step: \d+./)
  expect(first).toMatch(/: contrast [\d.]+:1, /)
  expect(told(press(state, 'Another pair'))?.text).not.toBe(first)
  expect(told(press(state, 'Another pair', 'Another pair', 'Another pair'))?.text).toBe(first)
})

test('a language changes what silks are called', () => {
  const inRussian = inLanguage('ru')
  const acts = kindOf('term-colours').acts?.(inRussian, tryIt, { reduced: false })
  expect(acts?.tells?.text).toContain('Румяна 胭脂, #9D2933')
  const inChinese = kindOf('term-colours').acts?.(inLanguage('zh'), tryIt, { reduced: false })
  expect(inChinese?.tells?.text).toContain('手中：胭脂，#9D2933')
})

const hanging = {
  exhibit: 't3-4',
  room: 't3',
  place: 0,
  on: 'table' as const,
  size: [1.5, 0.6, 0.8] as const,
  stand: 0.78,
  x: 0,
  y: 1.08,
  z: 0,
  turn: 180,
}
const table = 0.78

test('a press takes a silk, and dresses a part in the scene or on the desk', () => {
  const [x, y] = silkAt(13)
  const before = { x, y: table + y, z: 2, dx: 0, dy: 0, dz: -1 }
  expect(silkUnder(before, hanging)).toBe(13)
  expect(pressedTable(before, hanging)).toEqual({ do: 'hand', silk: 13 })
  const [px, py, pz] = onDesk([placeAt(4), place.up])
  const above = { x: px, y: table + py + 1, z: pz + 1, dx: 0, dy: -1, dz: -1 }
  expect(partUnder(above, hanging)).toBe(4)
  expect(pressedTable(above, hanging)).toEqual({ do: 'put', part: 4 })
  const scene = { x: 0.39, y: table + 0.3, z: 2, dx: 0, dy: 0, dz: -1 }
  expect(partUnder(scene, hanging)).toBeDefined()
  expect(pressedTable({ ...before, x: rack.x - 0.5 }, hanging)).toBeUndefined()
})

test.for([
  { do: 'put', part: 5 },
  { do: 'put', silk: 48, part: 1 },
  { do: 'hand', silk: -1 },
  { do: 'term', term: 24 },
  { do: 'hand' },
  null,
])('%o is nothing that one does at the table', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

test('a recipe that a link carries is looked at before it is believed', () => {
  const good = { term: 3, silks: [1, null, 3, 4, 5], name: 0 }
  expect(dressedIn(good)).toEqual(good)
  for (const bad of [{ ...good, term: null }, { ...good, silks: [1] }, { ...good, name: 99 }, 7])
    expect(() => dressedIn(bad)).toThrow('no recipe')
})
