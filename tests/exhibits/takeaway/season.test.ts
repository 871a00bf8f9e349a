import type { OpenRoom, Outline } from '#exhibition'
import { expect, test } from 'vitest'
import { seasonCss, seasonJson } from '../../../src/exhibits/takeaway/seasonFiles.ts'
import { takenPalette } from '../../../src/exhibits/term-colours/takenPalette.ts'
import { dressedState } from '../../../src/exhibits/term-colours/rule.ts'
import { stationAt } from '../../support/station.ts'

const { exhibit, press } = await stationAt('t3-4')
const open = { ...exhibit, wall: '', kin: [] }
const sources = {
  outline: { title: 'Two Doors, One Courtyard' } as Outline<string>,
  room: { id: 't3', exhibits: [open] } as unknown as OpenRoom,
  chinese: undefined,
}
const state = press(undefined, 'Next step', 'Window', 'Next silk', 'Sky')
const taken = takenPalette(open, dressedState(state).now, '2026-11-26')
const made = (maker: string) => ({
  id: 'x',
  exhibit: 't3-4',
  day: '2026-11-26',
  language: 'en' as const,
  ...taken.find((each) => each.maker === maker)!,
})

test('three files are taken, the picture uppermost', () => {
  expect(taken.map(({ maker }) => maker)).toEqual(['season-json', 'season-css', 'season-picture'])
})

test('the style sheet has a property for each silk, with its names in three languages', async () => {
  const css = await (await seasonCss(made('season-css'), sources)).text()
  expect(css).toContain('--colour-1: #9d2933; /* 胭脂 · Rouge · Румяна (Window) */')
  expect(css).toContain('缟 · White silk · Белый шёлк (Robe)')
  expect(css.match(/--colour-\d/g)).toHaveLength(3)
})

test('the JSON tells the term, the names and what was measured', async () => {
  const file = await seasonJson(made('season-json'), sources)
  expect(file.name).toMatch(/^t3-4-\d{5}-2026-11-26.json$/)
  const told: unknown = JSON.parse(await file.text())
  expect(told).toMatchObject({
    day: '2026-11-26',
    term: { name: 'Minor Snow', longitude: 240 },
    colours: [
      { names: { zh: '胭脂', en: 'Rouge', ru: 'Румяна' }, code: '#9D2933', part: 'Window' },
      { names: { en: 'Red' }, part: 'Sky' },
      { names: { en: 'White silk' }, part: 'Robe' },
    ],
    harmony: { kind: 'one-hue' },
  })
})
