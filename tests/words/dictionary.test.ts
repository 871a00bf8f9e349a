import { describe, expect, it } from 'vitest'
import { dictionary, filled, languages } from '#words'

const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
/** Names of keys on a keyboard are the same in every language. */
const withoutKeys = (text: string) => text.replace(/W A S D|\{\w+\}/g, '')

describe.each(languages)('the words in %s', (language) => {
  const words = Object.entries(dictionary[language])

  it('are the same set as in English, each with its holes', () => {
    expect(Object.keys(dictionary[language])).toEqual(Object.keys(dictionary.en))
    for (const [key, text] of words) {
      const english = Object.entries(dictionary.en).find(([one]) => one === key)?.[1] ?? ''
      expect([key, names(text)]).toEqual([key, names(english)])
    }
  })

  it('are all there, without space at their ends', () => {
    expect(words.filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('name no button VR, which is the name of one button only', () => {
    expect(words.filter(([, text]) => /vr/i.test(text))).toEqual([])
  })
})

describe('no word was left untranslated', () => {
  it.each(['zh', 'ru'] as const)('in %s', (language) => {
    const latin = Object.entries(dictionary[language]).filter(([, text]) =>
      /\p{Script=Latin}/u.test(withoutKeys(text)),
    )
    expect(latin).toEqual([])
  })
})

describe('a text with holes', () => {
  it('is filled', () => {
    expect(filled(dictionary.zh.goTo, { room: '中庭' })).toBe('前往中庭')
  })

  it('is never shown with a hole', () => {
    expect(() => filled(dictionary.en.goTo, {})).toThrow('enfilade:')
  })
})
