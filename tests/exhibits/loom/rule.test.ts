import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { expect, test } from 'vitest'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['loom'])
const rule = ruleOf('loom')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p5-1'))
const loom = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('loom').acts?.(loom, state, { reduced: false })
const press = (state: unknown, title: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.title === title)?.act)
const pressed = (state: unknown) =>
  actsIn(state)
    ?.buttons.filter((button) => button.pressed)
    .map(({ title }) => title)

test('four threads can be drawn out, each by its name', () => {
  expect(actsIn(undefined)?.buttons.map(({ title }) => title)).toEqual([
    'Industry',
    'Academia',
    'Research',
    'Application',
  ])
  expect(pressed(undefined)).toEqual([])
  expect(actsIn(undefined)?.tells).toBeUndefined()
})

test('a thread is drawn out, the loom says what the band has lost, and it is put back', () => {
  const out = press(undefined, 'Research')
  expect(out).toEqual({ drawn: 2 })
  expect(pressed(out)).toEqual(['Research'])
  expect(actsIn(out)?.tells).toMatchObject({ at: 3, of: 4, title: 'Research' })
  expect(actsIn(out)?.tells?.text).toContain('theory and practice should transform each other')
  const back = press(out, 'Research')
  expect(back).toEqual({})
  expect(actsIn(back)?.tells).toBeUndefined()
})

test('who draws another thread out puts the first one back', () => {
  expect(press(press(undefined, 'Industry'), 'Application')).toEqual({ drawn: 3 })
})

test.for([{ do: 'draw' }, { do: 'draw', thread: 4 }, { do: 'draw', thread: 0.5 }, 'draw', null])(
  '%o is nothing that one does with a loom',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
