import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Ray } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { rowAt, sectorAt } from '../../../src/exhibits/sectors-ring/measures.ts'
import { pressedRing } from '../../../src/exhibits/sectors-ring/pressedRing.ts'
import { pairsOf, servedBy, type Sectors } from '../../../src/exhibits/sectors-ring/sectors.ts'
import { twoDoors, twoDoorsPlan } from '../../support/twoDoors.ts'

await bringKinds(['sectors-ring'])
const rule = ruleOf('sectors-ring')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const own = all.find(({ id }) => id === 's-3')!
const { shape, texts } = cut(own)
const ring = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const sectors = ring.artefact.with as Sectors
const actsIn = (state: unknown) => kindOf('sectors-ring').acts?.(ring, state, { reduced: false })
const press = (state: unknown, name: string) => {
  const button = actsIn(state)?.buttons.find(({ word, title = word?.en }) => title === name)
  return button ? rule?.(state, button.act) : state
}

test('two sectors lead to the exhibits that carry both marks, as links to them', () => {
  expect(actsIn(undefined)?.tells?.text).toContain('28 pairs')
  const one = press(undefined, 'games')
  expect(actsIn(one)?.tells).toMatchObject({ at: 1, of: 2, title: 'games' })
  const both = press(one, 'architecture')
  expect(actsIn(both)?.tells?.title).toBe('games + architecture')
  // The lattice is the room's own example.
  expect(actsIn(both)?.tells?.text).toContain('[P4-3 · A wall of windows](p4-3)')
})

test('a third sector takes the place of the first, and one that is pressed again is let go', () => {
  const three = ['craft', 'film', 'fashion'].reduce(press, undefined as unknown)
  expect(actsIn(three)?.tells?.title).toBe('film + fashion')
  expect(actsIn(press(three, 'film'))?.tells?.title).toBe('fashion')
})

test('the marked exhibit goes round the list, and the thread leads to it', () => {
  let state = ['fashion', 'architecture'].reduce(press, undefined as unknown)
  expect(press(undefined, 'Follow the thread')).toBeUndefined()
  state = press(state, 'Next exhibit')
  expect(actsIn(state)?.tells?.text).toContain('**[T2-6')
  expect(press(state, 'Follow the thread')).toMatchObject({ marked: 1, going: 1 })
  expect(press(state, 'Next exhibit')).toMatchObject({ marked: 0 })
})

test('every pair has an exhibit, and no list is longer than the ring has room for', () => {
  const lengths = pairsOf(sectors.sectors.length).map((pair) => servedBy(sectors, pair).length)
  expect(lengths).toHaveLength(28)
  expect(Math.min(...lengths)).toBeGreaterThan(0)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(10)
})

test('the exhibits on the ring stand in the hall under the very titles that they have there', () => {
  const { exhibits } = own.artefact.with as unknown as Sectors<Exhibit['title']>
  for (const { id, name } of exhibits)
    expect([id, name]).toEqual([id, all.find((each) => each.id === id)?.title])
})

test('a press picks the sector that is nearest, and inside the ring it follows a line', async () => {
  const hanging = (await twoDoorsPlan()).hangings.find(({ exhibit }) => exhibit === 's-3')!
  // It hangs on the east wall and looks west; its own right lies south.
  const ray = (x: number, y: number): Ray => ({
    x: hanging.x - 3,
    y: hanging.y + y,
    z: hanging.z + x,
    dx: 1,
    dy: 0,
    dz: 0,
  })
  sectors.sectors.forEach((_, sector) => {
    expect(pressedRing(ray(...sectorAt(sector)), hanging, 0)).toEqual({ do: 'pick', sector })
    expect(pressedRing(ray(...sectorAt(sector, 0.72)), hanging, 9)).toEqual({ do: 'pick', sector })
  })
  expect(pressedRing(ray(0.1, rowAt(2, 7)), hanging, 7)).toEqual({ do: 'follow', row: 2 })
  expect(pressedRing(ray(0, 0), hanging, 0)).toBeUndefined()
  expect(pressedRing(ray(0.8, 0.8), hanging, 0)).toBeUndefined()
})

test.for([
  { do: 'pick', sector: 8 },
  { do: 'pick' },
  { do: 'next', of: 0 },
  { do: 'follow', row: -1 },
  7,
  null,
])('%o is nothing that one does with the ring', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

test('no thread is followed before there is one', () =>
  expect(rule?.({ picked: [3], marked: 0 }, { do: 'follow', row: 0 })).toEqual({
    picked: [3],
    marked: 0,
  }))
