import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { metOnBeams } from '../../../src/exhibits/painted-beams/beams.ts'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['painted-beams'])
const rule = ruleOf('painted-beams')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p2-3'))
const beams = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('painted-beams').acts?.(beams, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)

test('shorter beams lose their box, then their rows of petals, and stop at the shortest', () => {
  let state: unknown
  const told = [actsIn(state)?.tells?.text ?? '']
  for (let i = 0; i < 7; i += 1) {
    state = press(state, 'Shorter beams')
    told.push(actsIn(state)?.tells?.text ?? '')
  }
  expect(told[0]).toContain('a box between two end bands')
  expect(told[2]).toContain('two rows of petals')
  expect(told[4]).toContain('one row of petals')
  expect(told[5]).toContain('nothing more')
  expect(state).toEqual({ length: 0 })
  expect(press(state, 'Longer beams')).toEqual({ length: 1 })
})

test('every part of every beam gives its name in turn, and then the first again', () => {
  let state = press(undefined, 'Name the parts')
  const names: string[] = []
  for (let i = 0; i < 16; i += 1) {
    names.push(`${actsIn(state)?.tells?.at} ${actsIn(state)?.tells?.title}`)
    state = press(state, 'Next part')
  }
  expect(names.slice(0, 5)).toEqual([
    '1 End band, gutou',
    '1 Box, hezi',
    '1 End band, gutou',
    '1 Field of the end, zaotou',
    '1 Middle, fangxin',
  ])
  expect(names).toContain('2 One whole, two halves')
  expect(names).toContain('3 Graded rim, tuiyun')
  expect(names[15]).toBe('3 Bundle, baofu')
  expect(actsIn(state)?.tells).toMatchObject({ at: 1, title: 'End band, gutou' })
  expect(press(state, 'Name the parts')).toEqual({ length: 5 })
})

test('a finger finds parts on either half of a beam, and lengths on the ruler', () => {
  expect(metOnBeams(-1.48, 0.7, 3000)).toEqual({ beam: 0, span: 0 })
  expect(metOnBeams(1.3, 0.235, 3000)).toEqual({ beam: 1, span: 1 })
  expect(metOnBeams(0, -0.36, 3000)).toMatchObject({ beam: 2, span: 5 })
  expect(metOnBeams(1.2, 0.7, 2000)).toBeUndefined()
  expect(metOnBeams(1.11, -0.84, 3000)).toEqual({ length: 1 })
  expect(metOnBeams(0, -0.84, 3000)).toBeUndefined()
})

test.for([
  { do: 'length', by: 2 },
  { do: 'length', to: 6 },
  { do: 'name', beam: 3, span: 0 },
  { do: 'name', beam: 1 },
  { do: 'gild' },
  7,
  null,
])('%o is nothing that one does with beams', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

test('a part that a short beam has not is not shown', () =>
  expect(rule?.({ length: 0 }, { do: 'name', beam: 0, span: 4 })).toEqual({ length: 0 }))
