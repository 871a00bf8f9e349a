import type { Exhibit, OpenExhibit } from '#exhibition'
import { bringKinds, kindOf } from '#exhibits'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['blank-stones'])
const kind = kindOf('blank-stones')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't0-4'))
const stones = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const written = (members: unknown[]) => {
  const given = { ...stones, artefact: { ...stones.artefact, with: { ...areas, members } } }
  const reader = { narrow: false, titleIn: () => undefined }
  return kind
    .inscriptions(given as OpenExhibit, 0, 'en', reader)
    .map(({ sheet }) => sheet.texts.map(({ text }) => text))
}
const { areas: named } = stones.artefact.with as { areas: string[] }
const areas = { areas: named }

test('the stones are blank: only the three areas of research are named', () => {
  expect(written([])).toEqual([
    ['Digital communication'],
    ['Chinese and African cultural industry'],
    ['Aesthetic education'],
  ])
  const marble = kind.solids(stones, 0).filter(({ material }) => material === 'marble')
  // A face and its rim each.
  expect(marble.filter(({ form }) => form === 'box')).toHaveLength(12)
  expect(marble.filter(({ form }) => form === 'frame')).toHaveLength(12)
  expect(marble).toHaveLength(24)
  expect(kind.acts).toBeUndefined()
})

test('once there is a name, a stone engraves itself', () => {
  const member = { name: 'A. Name', role: 'Researcher', area: 2 }
  expect(written([member]).at(-1)).toEqual([
    'A. Name',
    'Researcher, Chinese and African cultural industry',
  ])
})

test('everything stands within its place on the wall', () => {
  const [wide, high, deep] = stones.places[0]!.size
  for (const { at, size } of kind.solids(stones, 0)) {
    expect(Math.abs(at[0]) + size[0] / 2).toBeLessThanOrEqual(wide / 2)
    expect(Math.abs(at[1]) + size[1] / 2).toBeLessThanOrEqual(high / 2)
    expect(Math.abs(at[2]) + size[2] / 2).toBeLessThanOrEqual(deep / 2 + 1e-9)
  }
})
