import { isObject } from '#kit'
import type { Rule } from '#visit'
import { glazes } from './glazes.ts'

/** How a visitor has set the vases up. Fresh is `undefined`. */
export type VaseState = {
  /** Degrees that they are turned, clockwise seen from above. */
  turn: number
  /** By how many steps every vase has gone on to another glaze. */
  glaze: number
  /** Outlines and measures lie over the vases; whose are told, from 0. Left out where they do not. */
  measured?: number
}

export type VaseAct =
  | { do: 'turn'; by: number }
  | { do: 'glaze' }
  /** `of` counts the vases; without `vase` the lines are put away. */
  | { do: 'measure'; vase?: number }

/** What a visitor may do with vases; what is no such act changes nothing. */
export const vaseRule: Rule = (state, act) => (isAct(act) ? after(vaseState(state), act) : state)

function after(state: VaseState, act: VaseAct): VaseState {
  if (act.do === 'turn') return { ...state, turn: state.turn + act.by }
  if (act.do === 'glaze') return { ...state, glaze: (state.glaze + 1) % glazes.length }
  const { measured: _, ...rest } = state
  return act.vase === undefined ? rest : { ...rest, measured: act.vase }
}

/** The state as it is or as it begins. */
export const vaseState = (state: unknown): VaseState =>
  isObject(state) && typeof state['turn'] === 'number' && typeof state['glaze'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as VaseState)
    : { turn: 0, glaze: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is VaseAct {
  if (!isObject(act)) return false
  if (act['do'] === 'turn') return Number.isFinite(act['by'])
  if (act['do'] === 'glaze') return true
  const { vase } = act
  return (
    act['do'] === 'measure' && (vase === undefined || (Number.isInteger(vase) && Number(vase) >= 0))
  )
}
