import type { Exhibit } from '#exhibition'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import {
  paper,
  paste,
  rest,
  stoneAt,
  tray,
  wordAt,
  wordUnder,
} from '../../../src/exhibits/seal-press/measures.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['seal-press'])
const rule = ruleOf('seal-press')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p4-6'))
const table = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('seal-press').acts?.(table, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('the words are gone through in a ring; a new one is cut and not yet pressed', () => {
  expect(actsIn(undefined)?.tells).toMatchObject({ at: 1, of: 12, title: '和 harmony' })
  const joy = press(undefined, 'Next word')
  expect(joy).toMatchObject({ word: 1, cuts: 2, pressed: false })
  expect(actsIn(press(undefined, 'Word before'))?.tells?.title).toBe('新 new')
  expect(actsIn(joy)?.buttons.map(({ word }) => word?.en)).not.toContain(
    'Put the print on the shelf',
  )
})

test('relief and intaglio are told apart, and a print can be kept once it is pressed', () => {
  expect(actsIn(undefined)?.tells?.text).toContain('prints red')
  const white = press(undefined, 'Cut in intaglio')
  expect(actsIn(white)?.tells?.text).toContain('stays white')
  expect(rule?.(white, { do: 'keep' })).not.toHaveProperty('keeping')
  const pressed = press(white, 'Press on paper')
  expect(pressed).toMatchObject({ pressed: true, presses: 2, intaglio: true })
  const keeping = press(pressed, 'Put the print on the shelf')
  expect(keeping).toMatchObject({ keeping: true })
  expect(rule?.(keeping, { do: 'kept' })).toEqual(pressed)
})

test('a press on a word of the tray means that word, beside it none', () => {
  for (let word = 0; word < 12; word += 1) {
    const [x, y] = wordAt(word)
    expect(wordUnder(tray.x + x, tray.up + y)).toBe(word)
  }
  expect(wordUnder(tray.x + 0.3, tray.up)).toBeUndefined()
})

test('the stone goes from its rest into the paste, onto the paper and back', () => {
  const at = (part: number) => [0, 1, 2].map((axis) => stoneAt(part, axis as 0 | 1 | 2))
  expect(at(0)).toEqual([rest.x, 0.001, rest.z])
  expect(at(0.28)[0]).toBeCloseTo(paste.x)
  expect(at(0.28)[1]).toBeCloseTo(paste.high + 0.004)
  expect(at(0.72)[0]).toBeCloseTo(paper.x)
  expect(at(0.72)[1]).toBeCloseTo(paper.thick)
  expect(at(1)[0]).toBeCloseTo(rest.x)
  expect(at(1)[1]).toBeCloseTo(0.001)
})

test.for([{ do: 'choose', word: -1 }, { do: 'choose' }, { do: 'break' }, 7, null])(
  '%o is nothing that one does with a seal',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
