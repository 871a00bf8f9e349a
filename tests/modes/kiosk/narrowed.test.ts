import { createHoldings, plainKiosk } from '#exhibition'
import { cutExhibition } from '#exhibition/read'
import { beforeAll, expect, test } from 'vitest'
import { narrowedFindables, narrowedHeld, opensAt } from '../../../src/modes/kiosk/narrowed.ts'
import { twoDoors } from '../../support/twoDoors.ts'

let holdings: Awaited<ReturnType<typeof createHoldings>>
const allowed = ['p3-1', 'p3-2', 'a-2']
const opens = opensAt({ ...plainKiosk, exhibits: allowed })

beforeAll(async () => {
  const files = cutExhibition(await twoDoors())
  holdings = await createHoldings((path) => Promise.resolve(files[path]), 'en')
})

test('a kiosk lists what may be opened there, and no tour that stops elsewhere', async () => {
  const held = narrowedHeld(holdings.store, opens)
  await holdings.open('p3')
  const { outline, rooms } = held.getState()
  expect(outline.rooms.flatMap(({ exhibits }) => exhibits.map(({ id }) => id)).toSorted()).toEqual(
    allowed.toSorted(),
  )
  // Its rooms can be walked all the same.
  expect(outline.rooms).toHaveLength(holdings.store.getState().outline.rooms.length)
  expect(outline.tours).toEqual([])
  const ways = rooms['p3']?.exhibits.flatMap(({ related, kin }) => [
    ...related,
    ...kin.flatMap(({ exhibits }) => exhibits),
  ])
  expect(ways?.filter((id) => !allowed.includes(id))).toEqual([])
})

test('the search finds nothing else', async () => {
  const all = await holdings.findables()
  const found = narrowedFindables(all, holdings.store.getState(), opens).map(({ id }) => id)
  expect(found).toEqual(expect.arrayContaining([...allowed, 'p1', 't2']))
  expect(found).not.toContain('p1-1')
})

test('whoever listens is told of changes alone, with the same thing for the same state', async () => {
  const held = narrowedHeld(holdings.store, opens)
  expect(held.getState()).toBe(held.getState())
  let told = 0
  const deaf = held.subscribe((now) => {
    told += 1
    expect(now).toBe(held.getState())
  })
  await holdings.speak('ru')
  deaf()
  await holdings.speak('en')
  expect(told).toBe(1)
})

test('a kiosk of which nothing was said opens everything', () => {
  expect(['p1-1', 'x'].map(opensAt(plainKiosk))).toEqual([true, true])
})
