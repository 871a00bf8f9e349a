import { languages, type Language } from '#words'
import * as z from 'zod'
import type { Words } from './types.ts'

/** Nothing said in any language: what a curator left out. */
export const unsaid: Words = { en: '', zh: '', ru: '' }

/** In which languages a text was written before it was made whole; `plain` for one that does not say. */
const writtenIn = new WeakMap<Words, readonly Language[] | 'plain'>()

/** The languages in which a text that was read was written; `undefined` if it is whole. */
export const languagesOf = (text: object): readonly Language[] | 'plain' | undefined =>
  // Only texts that were made here are known here.
  writtenIn.get(text as Words)

/**
 * A curator's text of at most so many characters: in some of the hall's languages, or plain. Made
 * whole: what is missing says the same as the first that is there. It must say something. `more` are other lines that may stand beside them.
 */
export const wordsUpTo = (most: number, more: z.core.$ZodShape = {}): z.ZodType<Words> =>
  written(most, more).transform((given, context) => {
    const made = whole(given)
    if (made) return made
    context.issues.push({ code: 'custom', input: given, message: 'Invalid: says nothing' })
    return z.NEVER
  })

/** The same, where nothing need be said. */
export const wordsOrNone = (most: number): z.ZodType<Words> =>
  written(most).transform((given) => whole(given) ?? unsaid)

function written(most: number, more: z.core.$ZodShape = {}) {
  const text = z.string().max(most)
  const some = text.exactOptional()
  return z.union([text, z.strictObject({ ...more, en: some, zh: some, ru: some })])
}

function whole(given: string | Partial<Words>): Words | undefined {
  const said = (language: Language): string =>
    (typeof given === 'string' ? given : (given[language] ?? '')).trim()
  const there = languages.filter((language) => said(language) !== '')
  const [first] = there
  if (!first) return undefined
  const [en, zh, ru] = [said('en'), said('zh'), said('ru')].map((text) => text || said(first))
  const made: Words = { en: en ?? '', zh: zh ?? '', ru: ru ?? '' }
  if (typeof given === 'string') writtenIn.set(made, 'plain')
  else if (there.length < languages.length) writtenIn.set(made, there)
  return made
}
