import { isObject } from '#kit'
import type { Rule } from '#visit'
import { compared } from './measures.ts'

/** How a visitor compares the two outlines. Fresh is `undefined`. */
export type OutlinesState = {
  /** Whether the giraffe's lies over the qilin's. */
  over: boolean
  /** Which part is told of, from 0. */
  part?: number
}

export type OutlinesAct = { do: 'over'; on: boolean } | { do: 'part'; by: 1 | -1 } | { do: 'whole' }

/** What a visitor may do with the outlines; what is no such act changes nothing. */
export const outlinesRule: Rule = (state, act) =>
  isAct(act) ? after(outlinesState(state), act) : state

function after(state: OutlinesState, act: OutlinesAct): OutlinesState {
  const { part, over } = state
  if (act.do === 'over') return { ...state, over: act.on }
  if (act.do === 'whole') return { over }
  const count = compared.length
  const next = part === undefined ? (act.by > 0 ? 0 : count - 1) : (part + act.by + count) % count
  return { over, part: next }
}

/** The state as it is or as it begins: side by side. */
export const outlinesState = (state: unknown): OutlinesState =>
  isObject(state) && typeof state['over'] === 'boolean'
    ? // Only this rule makes such a state.
      (state as OutlinesState)
    : { over: false }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is OutlinesAct {
  if (!isObject(act)) return false
  if (act['do'] === 'over') return typeof act['on'] === 'boolean'
  return act['do'] === 'whole' || (act['do'] === 'part' && (act['by'] === 1 || act['by'] === -1))
}
