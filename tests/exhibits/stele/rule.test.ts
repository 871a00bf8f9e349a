import { expect, test } from 'vitest'
import { fieldAt, fieldUnder } from '../../../src/exhibits/stele/measures.ts'
import { steleRule, steleState } from '../../../src/exhibits/stele/rule.ts'

const after = (...acts: unknown[]) => steleState(acts.reduce(steleRule, undefined)).read
const read = (language: string) => ({ do: 'read', language })

test('a language that is chosen is read on the stone, and chosen again it is lines', () => {
  expect(after(read('ru'))).toEqual(['ru'])
  expect(after(read('ru'), read('zh'))).toEqual(['ru', 'zh'])
  expect(after(read('ru'), read('zh'), read('ru'))).toEqual(['zh'])
  expect(after(read('ru'), { do: 'clear' })).toEqual([])
})

test('a press on a field means its language, beside the stone none', () => {
  for (const language of ['zh', 'en', 'ru'] as const)
    expect(fieldUnder(0.2, fieldAt(language))).toBe(language)
  expect(fieldUnder(0.5, 0)).toBeUndefined()
})

test.for([read('xx'), { do: 'read' }, 7, null])(
  '%o is nothing that one does with the stone',
  (act) => expect(steleRule('nothing', act)).toBe('nothing'),
)
