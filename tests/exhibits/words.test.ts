import { allKinds } from '#exhibits'
import { languages } from '#words'
import { expect, test } from 'vitest'

const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()
const said = (await allKinds()).flatMap(({ words }) => Object.values(words ?? {}))

test('what the exhibits say is there in every language, each with its holes', () => {
  expect(said.length).toBeGreaterThan(20)
  for (const words of said) {
    for (const language of languages) {
      expect(words[language].trim()).toBe(words[language])
      expect(words[language]).not.toBe('')
      expect([words.en, language, names(words[language])]).toEqual([
        words.en,
        language,
        names(words.en),
      ])
    }
  }
})

test('nothing that the exhibits say was left untranslated', () => {
  const latin = said
    .flatMap(({ zh, ru }) => [zh, ru])
    .filter((text) => /\p{Script=Latin}/u.test(text.replace(/\{\w+\}/g, '')))
  expect(latin).toEqual([])
})
