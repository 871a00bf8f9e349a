import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has cut and pressed. Fresh is `undefined`. */
export type SealState = {
  /** Which word, from 0; cut in intaglio or in relief. */
  word: number
  intaglio: boolean
  /** How many seals were cut and how many prints made so far, and whether this seal was pressed. */
  cuts: number
  presses: number
  pressed: boolean
  /** The print is about to be laid on the shelf. */
  keeping?: true
}

export type SealAct =
  | { do: 'choose'; word: number }
  | { do: 'turn' }
  | { do: 'press' }
  | { do: 'keep' }
  | { do: 'kept' }

/** What a visitor may do with seals; what is no such act changes nothing. */
export const sealRule: Rule = (state, act) => (isAct(act) ? after(sealState(state), act) : state)

function after(given: SealState, act: SealAct): SealState {
  const { keeping: _, ...state } = given
  const anew = { ...state, cuts: state.cuts + 1, pressed: false }
  switch (act.do) {
    case 'choose':
      return { ...anew, word: act.word }
    case 'turn':
      return { ...anew, intaglio: !state.intaglio }
    case 'press':
      return { ...state, presses: state.presses + 1, pressed: true }
    case 'keep':
      // Only what was pressed can be kept.
      return state.pressed ? { ...state, keeping: true } : state
    case 'kept':
      return state
  }
}

const fresh: SealState = { word: 0, intaglio: false, cuts: 1, presses: 1, pressed: true }

/** The state as it is or as it begins: the first word in relief, pressed once. */
export const sealState = (state: unknown): SealState =>
  isObject(state) && typeof state['word'] === 'number' && typeof state['cuts'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as SealState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is SealAct {
  if (!isObject(act)) return false
  const { word } = act
  if (act['do'] === 'choose') return Number.isInteger(word) && Number(word) >= 0
  return ['turn', 'press', 'keep', 'kept'].includes(String(act['do']))
}
