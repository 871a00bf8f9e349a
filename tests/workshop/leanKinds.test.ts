import { expect, test } from 'vitest'
import { leanKind } from '../../src/workshop/leanKinds.ts'

test('a kind travels without what only the workshop asks for', () => {
  const whole = `export const vase: Kind = {
  finished: true,
  casts: (exhibit) => {
    return [cast({ casts: 1 }), '},']
  },
  titles: () => [],
  inscriptions: () => [],
}
const other = { casts: 2 }`
  expect(leanKind(whole).replace(/\s+/g, ' ')).toBe(
    'export const vase: Kind = { finished: true, inscriptions: () => [], } const other = { casts: 2 }',
  )
})
