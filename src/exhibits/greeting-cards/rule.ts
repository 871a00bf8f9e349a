import { cardFrames, cardPatterns } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How many greetings there are, and how many stand on a card. */
export const greetingCount = 7
export const onCard = 2

/** The card on the table, by the places of its parts; and how often one was saved. */
export type CardState = {
  frame: number
  pattern: number
  words: readonly number[]
  saved: number
}

export type CardAct =
  | { do: 'frame'; frame: number }
  | { do: 'pattern'; pattern: number }
  /** Puts a word on the card, or takes it off; a third takes the first one's place. */
  | { do: 'word'; word: number }
  /** Lays the card on the shelf. */
  | { do: 'save' }

/** What a visitor may do with the card; what is no such act changes nothing. */
export const cardRule: Rule = (given, act) => {
  if (!isAct(act)) return given
  const state = cardState(given)
  switch (act.do) {
    case 'frame':
      return { ...state, frame: act.frame }
    case 'pattern':
      return { ...state, pattern: act.pattern }
    case 'word': {
      const words = state.words.includes(act.word)
        ? state.words.filter((each) => each !== act.word)
        : [...state.words, act.word].slice(-onCard)
      return { ...state, words }
    }
    case 'save':
      return state.words.length === onCard ? { ...state, saved: state.saved + 1 } : given
  }
}

/** The state as it is or as it begins. */
export const cardState = (state: unknown): CardState =>
  isObject(state) && typeof state['frame'] === 'number' && Array.isArray(state['words'])
    ? // Both are there: this rule has made it.
      (state as CardState)
    : { frame: 0, pattern: 0, words: [0, 1], saved: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is CardAct {
  if (!isObject(act)) return false
  const below = (value: unknown, many: number) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < many
  if (act['do'] === 'frame') return below(act['frame'], cardFrames.length)
  if (act['do'] === 'pattern') return below(act['pattern'], cardPatterns.length)
  if (act['do'] === 'word') return below(act['word'], greetingCount)
  return act['do'] === 'save'
}
