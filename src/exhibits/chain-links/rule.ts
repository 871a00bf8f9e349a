import { isObject } from '#kit'
import type { Rule } from '#visit'
import { aidCount } from './measures.ts'

/** Which aids are switched on, and which one was switched last. Fresh is `undefined`. */
export type LinksState = { on: readonly boolean[]; last?: number }

export type LinksAct = { do: 'switch'; aid: number; on: boolean }

/** What a visitor may do with the chain; what is no such act changes nothing. */
export const linksRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  return { on: linksState(state).on.with(act.aid, act.on), last: act.aid }
}

/** The state as it is or as it begins: no aid is on. */
export const linksState = (state: unknown): LinksState =>
  isObject(state) && Array.isArray(state['on'])
    ? // It has a list: this rule has made it.
      (state as LinksState)
    : { on: Array.from({ length: aidCount }, () => false) }

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is LinksAct =>
  isObject(act) &&
  act['do'] === 'switch' &&
  Number.isInteger(act['aid']) &&
  Number(act['aid']) >= 0 &&
  Number(act['aid']) < aidCount &&
  typeof act['on'] === 'boolean'
