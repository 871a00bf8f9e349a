import { expect, test } from 'vitest'
import { feedbackRule, feedbackState, missingOf } from '../../../src/exhibits/feedback/rule.ts'

const after = (...acts: unknown[]) => feedbackState(acts.reduce(feedbackRule, undefined))
const whole = [
  { do: 'rate', rating: 4 },
  { do: 'consent', given: true },
  { do: 'checked', solved: true },
]

test('a form is sent once it has a rating, consent and a solved check; words are not needed', () => {
  expect(after(...whole, { do: 'send' })).toMatchObject({ sending: true })
})

test.for([0, 1, 2])('without one of them (%i) it is not, and that is told', (left) => {
  const some = whole.filter((_, at) => at !== left)
  const state = after(...some, { do: 'send' })
  expect(state.sending).toBeUndefined()
  expect(state.missing).toBe(1)
  expect(missingOf(state)).toEqual([['rating', 'consent', 'check'][left]])
})

test('after it was sent nothing of it is left with the visitor but its seal', () => {
  const written = { do: 'write', field: 'name', text: 'Ана' }
  const state = after(written, ...whole, { do: 'send' }, { do: 'sent', seal: '0123abcd' })
  expect(state).toMatchObject({
    rating: 0,
    name: '',
    consent: false,
    checked: false,
    thanked: true,
  })
  expect(state.sent).toEqual(['0123abcd'])
  expect(feedbackState(feedbackRule(state, { do: 'withdrawn', seal: '0123abcd' })).sent).toEqual([])
})

test('sentences that lie ready are chosen and taken back', () => {
  const say = (sentence: number) => ({ do: 'say', question: 'worked', sentence })
  expect(after(say(0), say(2), say(0)).said).toEqual({ worked: [2], failed: [] })
})

test('nobody fills a device with one form', () => {
  const text = 'a'.repeat(5000)
  expect(after({ do: 'write', field: 'worked', text }).worked).toHaveLength(1000)
  expect(after({ do: 'write', field: 'name', text }).name).toHaveLength(40)
})

test.for([
  { do: 'rate', rating: 6 },
  { do: 'write', field: '__proto__', text: 'x' },
  { do: 'write', field: 'name' },
  { do: 'language', language: 'xx' },
  { do: 'say', question: 'worked', sentence: -1 },
  7,
  null,
])('%o is nothing that one does with the form', (act) =>
  expect(feedbackRule('nothing', act)).toBe('nothing'),
)
