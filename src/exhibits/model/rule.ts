import { turnBetween, isObject } from '#kit'
import type { Rule } from '#visit'

/** How far a visitor has turned a model and what they look at. Fresh is `undefined`. */
export type ModelState = {
  /** Degrees beyond how it was set up, clockwise seen from above. */
  turn: number
  /** Whether it turns by itself; as its curator wished where nobody has said. */
  turntable?: boolean
  /** The hotspot that is open, from 0. */
  hotspot?: number
}

export type ModelAct =
  | { do: 'turn'; by: number }
  | { do: 'turntable'; on: boolean }
  /** `turn` brings it before the eyes; without `at` the hotspot is put away. */
  | { do: 'hotspot'; at?: number; turn?: number }

/** What a visitor may do with a model; what is no such act changes nothing. */
export const modelRule: Rule = (state, act) => (isAct(act) ? after(stateOf(state), act) : state)

function after(state: ModelState, act: ModelAct): ModelState {
  if (act.do === 'turn') return { ...state, turn: state.turn + act.by, turntable: false }
  if (act.do === 'turntable') return { ...state, turntable: act.on }
  const { hotspot: _, ...rest } = state
  if (act.at === undefined) return rest
  // By the shorter way round.
  const by = act.turn === undefined ? 0 : turnBetween(state.turn, act.turn)
  return { turn: state.turn + by, turntable: false, hotspot: act.at }
}

/** The state as it is or as it begins. */
export const stateOf = (state: unknown): ModelState =>
  isObject(state) && typeof state['turn'] === 'number' ? (state as ModelState) : { turn: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ModelAct {
  if (!isObject(act)) return false
  if (act['do'] === 'turn') return isFiniteNumber(act['by'])
  if (act['do'] === 'turntable') return typeof act['on'] === 'boolean'
  const { at, turn } = act
  return (
    act['do'] === 'hotspot' &&
    (at === undefined || (Number.isInteger(at) && Number(at) >= 0)) &&
    (turn === undefined || isFiniteNumber(turn))
  )
}

const isFiniteNumber = (value: unknown): boolean => Number.isFinite(value)
