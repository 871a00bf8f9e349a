import { expect, test } from 'vitest'
import { backAt, plateAt, underPress } from '../../../src/exhibits/question-table/measures.ts'
import {
  answers,
  cardCount,
  tableRule,
  tableState,
} from '../../../src/exhibits/question-table/rule.ts'

const after = (...acts: unknown[]) => tableState(acts.reduce(tableRule, undefined))
const draw = { do: 'draw' }

test('the deck is mixed, and every card comes once before one comes again', () => {
  const drawn = Array.from({ length: cardCount }, (_, n) =>
    after(...Array.from({ length: n + 1 }, () => draw)),
  ).map((state) => state.drawn)
  expect(new Set(drawn).size).toBe(cardCount)
  expect(drawn).not.toEqual(drawn.toSorted((a, b) => a! - b!))
})

test('a card is answered once a visit; nothing is answered without a card', () => {
  const vote = (answer: string) => ({ do: 'vote', answer })
  expect(after(vote('yes')).voted).toEqual({})
  const take = { do: 'take', card: 4 }
  expect(after(take, vote('depends'), vote('no')).voted).toEqual({ 4: 'depends' })
  expect(after(take, vote('no'), take).drawn).toBeUndefined()
})

test('every card and every place to vote is found where it lies', () => {
  for (let at = 0; at < cardCount; at += 1)
    expect(underPress(...backAt(at))).toEqual({ is: 'card', at })
  answers.forEach((_, at) => expect(underPress(...plateAt(at))).toEqual({ is: 'answer', at }))
  expect(underPress(-0.3, -0.3)).toEqual({ is: 'drawn' })
  expect(underPress(1.1, 0)).toBeUndefined()
})

test.for([
  { do: 'take', card: 12 },
  { do: 'vote', answer: 'maybe' },
  { do: 'count', counts: { 1: 7 } },
  7,
  null,
])('%o is nothing that one does at the table', (act) =>
  expect(tableRule('nothing', act)).toBe('nothing'),
)
