import { languages, type Language } from '#words'

/** Where a text stood: its place in the list of texts of each language. */
type Mark = { $: number }
/** What is the same in every language, with marks for texts, and the texts by language. */
export type Cut = { shape: unknown; texts: Record<Language, unknown[]> }

const isWords = (value: object): value is Record<Language, unknown> =>
  Object.keys(value).length === languages.length &&
  // Wings or rooms may bear a language's name: only a text is made of texts.
  languages.every((each) => typeof Reflect.get(value, each) === 'string')
const isMark = (value: object): value is Mark =>
  '$' in value && typeof value.$ === 'number' && Object.keys(value).length === 1

/** Parts a value into its shape and its texts by language, so that a visit loads one language. */
export function cut(whole: unknown): Cut {
  const texts: Record<Language, unknown[]> = { en: [], zh: [], ru: [] }
  const part = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(part)
    if (!value || typeof value !== 'object') return value
    if (isWords(value)) {
      const mark: Mark = { $: texts.en.length }
      for (const language of languages) texts[language].push(value[language])
      return mark
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, part(each)]))
  }
  return { shape: part(whole), texts }
}

/** A value with every text of it in one language. */
export function inOne(whole: unknown, language: Language): unknown {
  if (Array.isArray(whole)) return whole.map((each) => inOne(each, language))
  if (!whole || typeof whole !== 'object') return whole
  if (isWords(whole)) return whole[language]
  return Object.fromEntries(
    Object.entries(whole).map(([key, each]) => [key, inOne(each, language)]),
  )
}

/** Puts texts back where the marks stand. */
export function fill(shape: unknown, textAt: (index: number) => unknown): unknown {
  if (Array.isArray(shape)) return shape.map((each) => fill(each, textAt))
  if (!shape || typeof shape !== 'object') return shape
  if (isMark(shape)) return textAt(shape.$)
  return Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, fill(each, textAt)]))
}

/** The whole again, from its cut. */
export function join({ shape, texts }: Cut): unknown {
  return fill(shape, (i) =>
    Object.fromEntries(languages.map((language) => [language, texts[language][i]])),
  )
}
