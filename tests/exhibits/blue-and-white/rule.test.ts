import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['blue-and-white'])
const rule = ruleOf('blue-and-white')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p3-3'))
const vase = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('blue-and-white').acts?.(vase, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)
const named = (state: unknown) => actsIn(state)?.tells?.title

test('the skin unrolls to a strip, says so, and is rolled up again', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  const strip = press(undefined, 'Unroll the skin')
  expect(strip).toMatchObject({ unrolled: 1 })
  expect(actsIn(strip)?.tells?.text).toContain('The left edge meets the right one')
  expect(press(strip, 'Unroll the skin')).toMatchObject({ unrolled: 0 })
})

test('pressed half way along the board it lies half unrolled, and never beyond its ends', () => {
  const half = rule?.(undefined, { do: 'unroll', to: 0.5 })
  expect(half).toMatchObject({ unrolled: 0.5 })
  expect(rule?.(half, { do: 'unroll', to: 7 })).toMatchObject({ unrolled: 1 })
})

test('bands are gone through from above, and the lowest is followed by the uppermost', () => {
  let state: unknown
  const seen = []
  for (let i = 0; i < 6; i += 1) {
    state = press(state, 'Next band')
    seen.push(named(state))
  }
  expect(seen).toEqual([
    'Cloud collar',
    'Key fret',
    'Lotus scroll',
    'Waves',
    'Petal panels',
    'Cloud collar',
  ])
})

test('one unit more is told with its numbers, and there is an end to it', () => {
  const collar = press(undefined, 'Next band')
  expect(actsIn(collar)?.tells?.text).toContain('Units round the vase: 4.')
  let more = press(collar, 'One unit more')
  expect(actsIn(more)?.tells?.text).toContain('Units round the vase: 5.')
  for (let i = 0; i < 9; i += 1) more = press(more, 'One unit more')
  expect(actsIn(more)?.tells?.text).toContain('Units round the vase: 7.')
  expect(press(more, 'One unit fewer')).toMatchObject({ more: [0, 0, 0, 2, 0] })
})

test('a band moved up changes places with the one above; from the top it goes to the foot', () => {
  const fret = rule?.(undefined, { do: 'choose', place: 1 })
  const up = press(fret, 'Move the band up')
  expect(up).toMatchObject({ order: [0, 3, 2, 1, 4], chosen: 0 })
  expect(named(up)).toBe('Key fret')
  const round = press(up, 'Move the band up')
  expect(round).toMatchObject({ order: [3, 2, 1, 4, 0], chosen: 4 })
})

test('without a chosen band nothing is repeated or moved', () => {
  expect(rule?.(undefined, { do: 'raise' })).toMatchObject({ order: [3, 0, 2, 1, 4] })
  expect(actsIn(undefined)?.buttons.map(({ word }) => word?.en)).toEqual([
    'Unroll the skin',
    'Next band',
  ])
})

test.for([
  { do: 'unroll', to: Number.NaN },
  { do: 'choose', place: 5 },
  { do: 'choose', place: -1 },
  { do: 'repeat', by: 2 },
  { do: 'smash' },
  7,
  null,
])('%o is nothing that one does with bands', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)
