import { expect, test } from 'vitest'
import { foreign } from '../../src/words/foreign.ts'

test('Chinese in an English title is marked, the spaces round it are not', () => {
  expect(foreign('Screen wall 海水江崖（影壁） of waves', 'en')).toEqual([
    { text: 'Screen wall ' },
    { text: '海水江崖（影壁）', lang: 'zh-CN' },
    { text: ' of waves' },
  ])
})
test('a Russian phrase is one stretch, marks inside it included', () => {
  expect(foreign('Две двери, один двор', 'zh')).toEqual([
    { text: 'Две двери, один двор', lang: 'ru' },
  ])
  expect(foreign('俄文“Гугун”一词', 'zh')).toEqual([
    { text: '俄文“' },
    { text: 'Гугун', lang: 'ru' },
    { text: '”一词' },
  ])
})
test('a text in its own language and names in Latin letters are left alone', () => {
  expect(foreign('展厅TASA，XR。', 'zh')).toEqual([{ text: '展厅TASA，XR。' }])
  expect(foreign('Музей TASA — двор', 'ru')).toEqual([{ text: 'Музей TASA — двор' }])
  expect(foreign('', 'en')).toEqual([])
})
test('the stretches joined are the text', () => {
  const text = '— 故宫 / Гугун / Palace · 宫 12'
  for (const language of ['en', 'zh', 'ru'] as const) {
    expect(
      foreign(text, language)
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
  }
})
