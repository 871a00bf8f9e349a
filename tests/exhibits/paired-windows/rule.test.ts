import { expect, test } from 'vitest'
import { pairsRule, pairsState } from '../../../src/exhibits/paired-windows/rule.ts'

test('the glass slides over one window at a time and is put aside', () => {
  const over = pairsRule(undefined, { do: 'slide', window: 5 })
  expect(pairsState(over).glass).toBe(5)
  expect(pairsState(pairsRule(over, { do: 'slide' })).glass).toBeUndefined()
})

test.each([{ do: 'slide', window: 6 }, { do: 'slide', window: 0.5 }, { do: 'turn' }, null])(
  'what is no act changes nothing: %j',
  (act) => {
    const over = pairsRule(undefined, { do: 'slide', window: 2 })
    expect(pairsRule(over, act)).toBe(over)
  },
)
