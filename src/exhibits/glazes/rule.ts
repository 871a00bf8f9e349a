import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How a visitor has set the table of glazes up. Fresh is `undefined`. */
export type GlazesState = {
  /** Where the lamp is: pairs from the left, 0 over the first; between them in parts. */
  lamp: number
  /** How deep the crackle goes: 0 on the surface, 1, 2 deep. */
  crackle: number
  /** Whether the painted tile lies under the opaque glaze. */
  opaque: boolean
  /** What was switched last, so that it is told wherever the lamp is. */
  switched?: 'crackle' | 'opaque'
}

export type GlazesAct =
  /** `of` counts the pairs; `by` goes to the next one on that side, `to` anywhere. */
  | { do: 'lamp'; by: -1 | 1; of: number }
  | { do: 'lamp'; to: number; of: number }
  | { do: 'crackle' }
  | { do: 'opaque'; on: boolean }

const depths = 3

/** What a visitor may do with the glazes; what is no such act changes nothing. */
export const glazesRule: Rule = (state, act) =>
  isAct(act) ? after(glazesState(state), act) : state

function after(state: GlazesState, act: GlazesAct): GlazesState {
  if (act.do === 'crackle')
    return { ...state, crackle: (state.crackle + 1) % depths, switched: 'crackle' }
  if (act.do === 'opaque') return { ...state, opaque: act.on, switched: 'opaque' }
  const { switched: _, lamp, ...rest } = state
  const next = 'to' in act ? act.to : act.by > 0 ? Math.floor(lamp + 1) : Math.ceil(lamp - 1)
  // Pairs have places to the hundredth: a state stays as short as what it says.
  return { ...rest, lamp: Math.round(100 * Math.min(act.of - 1, Math.max(0, next))) / 100 }
}

/** The state as it is or as it begins: the lamp over the second pair, its crackle half way in. */
export const glazesState = (state: unknown): GlazesState =>
  isObject(state) && typeof state['lamp'] === 'number' && typeof state['crackle'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as GlazesState)
    : { lamp: 1, crackle: 1, opaque: false }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is GlazesAct {
  if (!isObject(act)) return false
  const { by, to, of, on } = act
  if (act['do'] === 'crackle') return true
  if (act['do'] === 'opaque') return typeof on === 'boolean'
  if (act['do'] !== 'lamp' || !Number.isInteger(of) || Number(of) < 1) return false
  return to === undefined ? by === 1 || by === -1 : Number.isFinite(to)
}
