import { bringKinds, isFinished, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { panelIn } from '../../../src/exhibits/screen-wall/measures.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['screen-wall'])
const rule = ruleOf('screen-wall')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'f-1'))
const wall = fill(shape, (i) => texts.en[i]) as Exhibit<string>

test('the relief is drawn once, and stays; what is no act changes nothing', () => {
  expect(isFinished('screen-wall')).toBe(true)
  const drawn = rule?.(undefined, { do: 'draw' })
  expect(drawn).toEqual({ drawn: true })
  expect(rule?.(drawn, { do: 'draw' })).toEqual({ drawn: true })
  for (const act of [undefined, 'draw', { do: 'wipe' }]) expect(rule?.(drawn, act)).toBe(drawn)
})

test('the panel lies within the wall, under its crown and over its base', () => {
  const [width, height, depth] = wall.places[0]?.size ?? [0, 0, 0]
  const panel = panelIn([width, height, depth])
  expect(panel.width).toBeLessThan(width - 0.9)
  expect(height / 2 + panel.up - panel.height / 2).toBeGreaterThan(0.36)
  expect(height / 2 + panel.up + panel.height / 2).toBeLessThan(height - 0.62)
  expect(panel.front).toBeLessThan(depth / 2)
  const forms = kindOf('screen-wall')
    .solids(wall, 0)
    .map(({ form }) => form)
  expect(forms).toContain('crown')
})
