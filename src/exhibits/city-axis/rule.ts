import { cityStops } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Where a visitor has slid the lens: a stop by its number from the south. Fresh is `undefined`. */
export type CityState = { stop: number }

export type CityAct =
  /** One stop on, to the north (1) or to the south (-1). */
  { do: 'lens'; by: -1 | 1 } | { do: 'lens'; to: number }

const last = cityStops.length - 1

/** What a visitor may do with the lens; what is no such act changes nothing. */
export const cityRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  const next = 'to' in act ? act.to : cityState(state).stop + act.by
  return { stop: Math.min(last, Math.max(0, next)) } satisfies CityState
}

/** The state as it is or as it begins: over the Hall of Supreme Harmony. */
export const cityState = (state: unknown): CityState =>
  isObject(state) && typeof state['stop'] === 'number'
    ? { stop: state['stop'] }
    : { stop: cityStops.indexOf('supreme') }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is CityAct {
  if (!isObject(act) || act['do'] !== 'lens') return false
  const { by, to } = act
  return to === undefined ? by === 1 || by === -1 : Number.isInteger(to)
}
