import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How a visitor looks at the caisson. Fresh is `undefined`. */
export type CaissonState = {
  /** The well whose mirrors are drawn, from 0 below. */
  shown?: number
  /** By how many steps each well has been turned: a step of the square is a quarter. */
  turns: readonly [square: number, octagon: number, circle: number]
}

export type CaissonAct =
  /** Shows a well, or none without `layer`. */
  | { do: 'show'; layer?: number }
  /** Turns the well that is shown by one step; the square, where none is. */
  | { do: 'turn' }

const count = 3

/** What a visitor may do with the caisson; what is no such act changes nothing. */
export const caissonRule: Rule = (state, act) =>
  isAct(act) ? after(caissonState(state), act) : state

function after({ shown = 0, turns }: CaissonState, act: CaissonAct): CaissonState {
  if (act.do === 'show') return act.layer === undefined ? { turns } : { shown: act.layer, turns }
  const [a, b, c] = turns.map((each, i) => each + (i === shown ? 1 : 0))
  return { shown, turns: [a ?? 0, b ?? 0, c ?? 0] }
}

/** The state as it is or as it begins: no well is told of, none has been turned. */
export const caissonState = (state: unknown): CaissonState =>
  isObject(state) && Array.isArray(state['turns'])
    ? // Turns are there: this rule has made it.
      (state as CaissonState)
    : { turns: [0, 0, 0] }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is CaissonAct {
  if (!isObject(act)) return false
  const { layer } = act
  if (act['do'] === 'turn') return true
  if (act['do'] !== 'show') return false
  return (
    layer === undefined || (Number.isInteger(layer) && Number(layer) >= 0 && Number(layer) < count)
  )
}
