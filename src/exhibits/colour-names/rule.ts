import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How many swatches hang on the wall, and how many a palette has. */
export const swatchCount = 48
export const paletteSize = 5

/** Which swatch is pulled to the light, from 0, which ones are kept, and how often they were saved. */
export type ColoursState = { pulled?: number; kept: readonly number[]; saved: number }

export type ColoursAct =
  /** Pulls a swatch, or puts it back where it is pulled already. */
  | { do: 'pull'; swatch: number }
  | { do: 'putBack' }
  /** Keeps a swatch for the palette, or gives it up; a sixth takes the first one's place. */
  | { do: 'keep'; swatch: number }
  /** Lays the five on the shelf. */
  | { do: 'save' }

/** What a visitor may do with the wall; what is no such act changes nothing. */
export const coloursRule: Rule = (given, act) => {
  if (!isAct(act)) return given
  const state = coloursState(given)
  const { pulled, ...rest } = state
  if (act.do === 'putBack') return rest
  if (act.do === 'pull') return pulled === act.swatch ? rest : { ...state, pulled: act.swatch }
  if (act.do === 'save')
    return state.kept.length === paletteSize ? { ...state, saved: state.saved + 1 } : given
  const kept = state.kept.includes(act.swatch)
    ? state.kept.filter((each) => each !== act.swatch)
    : [...state.kept, act.swatch].slice(-paletteSize)
  return { ...state, kept, saved: 0 }
}

/** The state as it is or as it begins. */
export function coloursState(state: unknown): ColoursState {
  if (!isObject(state)) return { kept: [], saved: 0 }
  const { pulled, kept, saved } = state
  return {
    ...(isSwatch(pulled) ? { pulled } : {}),
    kept: Array.isArray(kept) ? kept.filter(isSwatch).slice(0, paletteSize) : [],
    saved: typeof saved === 'number' ? saved : 0,
  }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ColoursAct {
  if (!isObject(act)) return false
  if (act['do'] === 'putBack' || act['do'] === 'save') return true
  return (act['do'] === 'pull' || act['do'] === 'keep') && isSwatch(act['swatch'])
}

const isSwatch = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < swatchCount
