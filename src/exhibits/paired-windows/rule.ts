import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Windows, two to a pair. */
export const windowCount = 6

/** What a visitor has done. Fresh is `undefined`. */
export type PairsState = {
  /** The window over which the sheet of glass lies, from 0. Left out where it is put aside. */
  glass?: number
}

/** `window` counts from 0; without it the glass is put aside. */
export type PairsAct = { do: 'slide'; window?: number }

/** What a visitor may do with the glass; what is no such act changes nothing. */
export const pairsRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  return act.window === undefined ? {} : ({ glass: act.window } satisfies PairsState)
}

/** The state as it is or as it begins. */
export const pairsState = (state: unknown): PairsState =>
  isObject(state) && isWindow(state['glass']) ? { glass: state['glass'] } : {}

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is PairsAct =>
  isObject(act) && act['do'] === 'slide' && (act['window'] === undefined || isWindow(act['window']))

const isWindow = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < windowCount
