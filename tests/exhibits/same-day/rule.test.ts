import { expect, test } from 'vitest'
import { dayRule, dayState } from '../../../src/exhibits/same-day/rule.ts'

test('the lights are sent, stay met, and are put out', () => {
  const met = dayRule(undefined, { do: 'send' })
  expect(dayState(met)).toEqual({ met: true })
  expect(dayRule(met, { do: 'send' })).toBe(met)
  expect(dayState(dayRule(met, { do: 'quench' }))).toEqual({})
})

test.each([{ do: 'meet' }, null, 'send', { met: true }])(
  'what is no act changes nothing: %j',
  (act) => {
    const met = dayRule(undefined, { do: 'send' })
    expect(dayRule(met, act)).toBe(met)
  },
)
