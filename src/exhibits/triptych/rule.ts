import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Where a visitor has left the bead: 0 at the treasure, 1 at the rule, 2 at the thing. */
export type TriptychState = { bead: number }

export type TriptychAct = { do: 'slide'; to: number } | { do: 'slide'; by: -1 | 1 }

const last = 2

/** What a visitor may do with the triptych; what is no such act changes nothing. */
export const triptychRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  const { bead } = triptychState(state)
  // By steps it goes from station to station, and from between two to the next on that side.
  const to = 'to' in act ? act.to : act.by > 0 ? Math.floor(bead + 1) : Math.ceil(bead - 1)
  const next: TriptychState = { bead: Math.round(100 * Math.min(last, Math.max(0, to))) / 100 }
  return next
}

/** The state as it is or as it begins. */
export const triptychState = (state: unknown): TriptychState =>
  isObject(state) && typeof state['bead'] === 'number' ? { bead: state['bead'] } : { bead: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is TriptychAct =>
  isObject(act) &&
  act['do'] === 'slide' &&
  (act['to'] === undefined ? act['by'] === 1 || act['by'] === -1 : Number.isFinite(act['to']))
