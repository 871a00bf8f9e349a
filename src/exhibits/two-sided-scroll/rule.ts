import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How a visitor has left the scroll. Fresh is `undefined`. */
export type ScrollState = {
  /** Which pair lies between the rollers, from 0. */
  pair: number
  /** How far the leaf is turned, degrees: the words look out at 0, the thing at 180. */
  turn: number
}

export type TwoSidedAct =
  /** To the other side. */
  | { do: 'turn' }
  /** By hand, to any angle. */
  | { do: 'drag'; to: number }
  | { do: 'wind'; by: 1 | -1 }

export const pairCount = 6

/** What a visitor may do with the scroll; what is no such act changes nothing. */
export const twoSidedRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  const { pair, turn } = twoSidedState(state)
  if (act.do === 'drag') return { pair, turn: act.to } satisfies ScrollState
  if (act.do === 'turn')
    return { pair, turn: 180 * (Math.round(turn / 180) + 1) } satisfies ScrollState
  const next = Math.min(pairCount - 1, Math.max(0, pair + act.by))
  // A rule is read before its thing is seen.
  return next === pair ? state : { pair: next, turn: 360 * Math.round(turn / 360) }
}

/** The state as it is or as it begins: the words of the first pair. */
export const twoSidedState = (state: unknown): ScrollState =>
  isObject(state) && typeof state['pair'] === 'number' && typeof state['turn'] === 'number'
    ? // Only this rule makes such a state.
      (state as ScrollState)
    : { pair: 0, turn: 0 }

/** Whether the words look out, and not the thing. */
export const isFront = ({ turn }: ScrollState): boolean => Math.cos((turn * Math.PI) / 180) >= 0

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is TwoSidedAct {
  if (!isObject(act)) return false
  const { by, to } = act
  if (act['do'] === 'turn') return true
  if (act['do'] === 'drag') return Number.isFinite(to)
  return act['do'] === 'wind' && (by === 1 || by === -1)
}
