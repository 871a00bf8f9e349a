import { isObject } from '#kit'
import type { Rule } from '#visit'
import { languages, type Language } from '#words'

/** The languages whose greeting stands on the stone; in the others there are lines. */
export type SteleState = { read: readonly Language[] }

export type SteleAct =
  /** Lets a greeting appear, or the lines again. */
  { do: 'read'; language: Language } | { do: 'clear' }

/** What a visitor may do with the stone; what is no such act changes nothing. */
export const steleRule: Rule = (given, act) => {
  if (!isAct(act)) return given
  const { read } = steleState(given)
  if (act.do === 'clear') return { read: [] }
  return {
    read: read.includes(act.language)
      ? read.filter((each) => each !== act.language)
      : [...read, act.language],
  }
}

/** The state as it is or as it begins: all lines. */
export function steleState(state: unknown): SteleState {
  const read = isObject(state) ? state['read'] : undefined
  return { read: Array.isArray(read) ? read.filter(isLanguage) : [] }
}

const isLanguage = (value: unknown): value is Language => languages.some((each) => each === value)

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is SteleAct =>
  isObject(act) && (act['do'] === 'clear' || (act['do'] === 'read' && isLanguage(act['language'])))
