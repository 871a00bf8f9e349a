import { termCount } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Which term a visitor has turned the dial to, from 0 for Start of Spring. Left out: today's. */
export type DialState = { term?: number }

/** `by` goes to the next term on that side of `from`; `to` anywhere; today needs no number. */
export type DialAct =
  | { do: 'turn'; by: -1 | 1; from: number }
  | { do: 'turn'; to: number }
  | { do: 'today' }

/** What a visitor may do with the dial; what is no such act changes nothing. */
export const dialRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  if (act.do === 'today') return {} satisfies DialState
  return { term: 'to' in act ? act.to : (act.from + act.by + termCount) % termCount }
}

/** The state as it is or as it begins. */
export const dialState = (state: unknown): DialState =>
  isObject(state) && isTerm(state['term']) ? { term: state['term'] } : {}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is DialAct {
  if (!isObject(act)) return false
  if (act['do'] === 'today') return true
  if (act['do'] !== 'turn') return false
  const { by, from, to } = act
  return to === undefined ? (by === 1 || by === -1) && isTerm(from) : isTerm(to)
}

const isTerm = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < termCount
