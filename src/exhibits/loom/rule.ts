import { isObject } from '#kit'
import { plait } from '#craft'
import type { Rule } from '#visit'

/** How a visitor has left the loom: which thread is drawn out, from 0. Left out where none is. */
export type LoomState = { drawn?: number }

export type LoomAct = { do: 'draw'; thread: number } | { do: 'putBack' }

/** What a visitor may do with a loom; what is no such act changes nothing. One thread is out at most. */
export const loomRule: Rule = (state, act) =>
  isAct(act) ? (act.do === 'draw' ? { drawn: act.thread } : {}) : state

/** The state as it is or as it begins. */
export const loomState = (state: unknown): LoomState =>
  isObject(state) && isThread(state['drawn']) ? { drawn: state['drawn'] } : {}

/** Draws that thread out, or puts it back where it is out. */
export const pressThread = (state: LoomState, thread: number): LoomAct =>
  state.drawn === thread ? { do: 'putBack' } : { do: 'draw', thread }

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is LoomAct =>
  isObject(act) && (act['do'] === 'putBack' || (act['do'] === 'draw' && isThread(act['thread'])))

const isThread = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < plait.threads
