import { digitsOf, patternPuzzle } from '#craft'
import { expect, test } from 'vitest'
import { checkRule, checkState } from '../../../src/exhibits/verification/rule.ts'

const after = (...acts: unknown[]) => checkState(acts.reduce(checkRule, undefined))
const { answer } = patternPuzzle(1)
const picks = (tiles: readonly number[]) => tiles.map((tile) => ({ do: 'pick', tile }))

test('three tiles in their order solve it', () => {
  expect(after(...picks(answer))).toMatchObject({ solved: true, missed: 0 })
})

test('in another order they do not: they are put back, and it is told', () => {
  expect(after(...picks(answer.toReversed()))).toMatchObject({
    solved: false,
    picked: [],
    missed: 1,
  })
})

test('a tile that was chosen is put back by choosing it again', () => {
  expect(after(...picks([answer[0]!, answer[0]!])).picked).toEqual([])
})

test('who comes afresh is given a puzzle by its number, and that one is solved by its own answer', () => {
  const begun = { do: 'another', seed: 4711 }
  expect(after(begun)).toMatchObject({ seed: 4711, solved: false })
  expect(after(begun, ...picks(patternPuzzle(4711).answer))).toMatchObject({ solved: true })
  expect(after(begun, { do: 'another' })).toMatchObject({ seed: 4712 })
  for (const seed of [0, -1, 1.5, 'x', null])
    expect(checkRule('nothing', { do: 'another', seed })).toBe('nothing')
})

test.for(['digits', 'sound'] as const)('four %s solve it as well, and others do not', (way) => {
  const right = digitsOf(1, way).join('')
  const wrong = right.replace(/^./, (digit) => (digit === '9' ? '8' : '9'))
  expect(after({ do: 'way', way }, { do: 'type', text: right })).toMatchObject({ solved: true })
  expect(after({ do: 'way', way }, { do: 'type', text: wrong })).toMatchObject({
    solved: false,
    typed: '',
    missed: 1,
  })
  expect(after({ do: 'way', way }, { do: 'type', text: '1 2x' }).typed).toBe('12')
})

test('once solved it stays so until another one is asked for', () => {
  const solved = [...picks(answer), { do: 'way', way: 'digits' }, { do: 'type', text: '1' }]
  expect(after(...solved)).toMatchObject({ solved: true, way: 'pattern' })
  expect(after(...solved, { do: 'another' })).toMatchObject({ solved: false, seed: 2 })
})

test.for([{ do: 'pick', tile: 6 }, { do: 'way', way: 'smell' }, { do: 'type', text: 4 }, 7, null])(
  '%o is nothing that one does with the check',
  (act) => expect(checkRule('nothing', act)).toBe('nothing'),
)
