import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Whether the two lights have met. Fresh is `undefined`. */
export type DayState = { met?: true }

/** Sends both lights out, or puts them out. */
export type DayAct = { do: 'send' } | { do: 'quench' }

/** What a visitor may do with the lights; what is no such act changes nothing. */
export const dayRule: Rule = (state, act) => {
  // A tour's files carry acts as well, so an act is not trusted to be one.
  if (!isObject(act)) return state
  if (act['do'] === 'send') return dayState(state).met ? state : ({ met: true } satisfies DayState)
  return act['do'] === 'quench' ? {} : state
}

/** The state as it is or as it begins. */
export const dayState = (state: unknown): DayState =>
  isObject(state) && state['met'] === true ? { met: true } : {}
