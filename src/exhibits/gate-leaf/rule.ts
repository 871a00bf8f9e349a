import { gateLeaf } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has done with the gate. Fresh is `undefined`. */
export type GateState = {
  /** Rows of studs counted, from above. */
  counted: number
  /** How often it was knocked at. */
  knocks: number
  /** What was done last. */
  told: 'count' | 'knock'
}

export type GateAct =
  /** One row more, or up to a row (from 1). */
  { do: 'count'; to?: number } | { do: 'again' } | { do: 'knock' }

const { rows } = gateLeaf

/** What a visitor may do with the gate; what is no such act changes nothing. */
export const gateRule: Rule = (state, act) => (isAct(act) ? after(gateState(state), act) : state)

function after(state: GateState, act: GateAct): GateState {
  if (act.do === 'knock') return { ...state, knocks: state.knocks + 1, told: 'knock' }
  const counted = act.do === 'again' ? 0 : Math.min(rows, act.to ?? state.counted + 1)
  return { ...state, counted, told: 'count' }
}

/** The state as it is or as it begins: nothing counted. */
export const gateState = (state: unknown): GateState =>
  isObject(state) && isRow(state['counted']) && typeof state['knocks'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as GateState)
    : { counted: 0, knocks: 0, told: 'count' }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is GateAct {
  if (!isObject(act)) return false
  if (act['do'] === 'knock' || act['do'] === 'again') return true
  return act['do'] === 'count' && (act['to'] === undefined || isRow(act['to']))
}

const isRow = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= rows
