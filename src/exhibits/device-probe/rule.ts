import { isObject } from '#kit'
import type { Rule } from '#visit'
import { ways, type Way } from './answers.ts'

/** Which way to visit is shown on the wall. What the device answers is no part of it. */
export type ProbeState = { way?: Way }

/** Shows a way to visit, or puts it away where it is shown already. */
export type ProbeAct = { do: 'show'; way: Way }

/** What a visitor may do at the wall; what is no such act changes nothing. */
export const probeRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  return (probeState(state).way === act.way ? {} : { way: act.way }) satisfies ProbeState
}

/** The state as it is or as it begins. */
export const probeState = (state: unknown): ProbeState =>
  isObject(state) && isWay(state['way']) ? { way: state['way'] } : {}

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is ProbeAct =>
  isObject(act) && act['do'] === 'show' && isWay(act['way'])

const isWay = (value: unknown): value is Way => ways.some((way) => way === value)
