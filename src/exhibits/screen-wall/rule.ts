import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Whether the relief has drawn itself. Fresh is `undefined`. */
type ReliefState = { drawn: boolean }
export type ReliefAct = { do: 'draw' }

/** It draws itself once; what is no such act changes nothing. */
export const reliefRule: Rule = (state, act) =>
  isObject(act) && act['do'] === 'draw' ? ({ drawn: true } satisfies ReliefState) : state

/** The state as it is or as it begins. */
export const isDrawn = (state: unknown): boolean => isObject(state) && state['drawn'] === true
