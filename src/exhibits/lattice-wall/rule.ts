import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has opened on the wall. Fresh is `undefined`. */
export type WallState = {
  /** The window whose unit cell and symmetry are drawn over it, from 0. Left out where none is. */
  shown?: number
}

/** `window` counts from 0; without it the lines are put away. */
export type WallAct = { do: 'show'; window?: number }

/** What a visitor may do with the wall; what is no such act changes nothing. */
export const wallRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  return act.window === undefined ? {} : ({ shown: act.window } satisfies WallState)
}

/** The state as it is or as it begins. */
export const wallState = (state: unknown): WallState =>
  isObject(state) && isCount(state['shown']) ? { shown: state['shown'] } : {}

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is WallAct =>
  isObject(act) && act['do'] === 'show' && (act['window'] === undefined || isCount(act['window']))

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
