import { isObject } from '#kit'
import type { Rule } from '#visit'
import { seatCount } from './measures.ts'

/** Where a visitor sits. Fresh is `undefined`. */
export type ChairsState = {
  /** The seat that is taken, from 0 round the horseshoe; left out while one stands. */
  seat?: number
}

export type ChairsAct = { do: 'sit'; seat: number } | { do: 'next' } | { do: 'rise' }

/** What a visitor may do with the chairs; what is no such act changes nothing. */
export const chairsRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  if (act.do === 'rise') return {} satisfies ChairsState
  const { seat = -1 } = chairsState(state)
  const taken = act.do === 'sit' ? act.seat : (seat + 1) % seatCount
  return { seat: taken } satisfies ChairsState
}

/** The state as it is or as it begins. */
export const chairsState = (state: unknown): ChairsState =>
  isObject(state) && typeof state['seat'] === 'number'
    ? // Only this rule makes such a state.
      (state as ChairsState)
    : {}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ChairsAct {
  if (!isObject(act)) return false
  const { seat } = act
  if (act['do'] === 'next' || act['do'] === 'rise') return true
  return (
    act['do'] === 'sit' && Number.isInteger(seat) && Number(seat) >= 0 && Number(seat) < seatCount
  )
}
