import { isObject } from '#kit'
import type { Rule } from '#visit'
import { sectorCount } from './measures.ts'

/** What a visitor has picked on the ring. Fresh is `undefined`. */
export type RingState = {
  /** None, one or two sectors, from 0, in the order in which they were picked. */
  picked: readonly number[]
  /** Which exhibit of the pair is marked, from 0. */
  marked: number
  /** The exhibit to which the visitor is about to be taken. Left out where they stay. */
  going?: number
}

export type RingAct =
  /** Picks a sector or lets go of it; a third one takes the place of the first. */
  | { do: 'pick'; sector: number }
  /** Marks the next exhibit of the pair; `of` counts them. */
  | { do: 'next'; of: number }
  /** Goes to an exhibit of the pair. */
  | { do: 'follow'; row: number }
  | { do: 'arrive' }

/** What a visitor may do with the ring; what is no such act changes nothing. */
export const ringRule: Rule = (state, act) => (isAct(act) ? after(ringState(state), act) : state)

function after(state: RingState, act: RingAct): RingState {
  const { picked, marked } = state
  if (act.do === 'arrive') return { picked, marked }
  if (act.do === 'next') return { picked, marked: (marked + 1) % act.of }
  if (act.do === 'follow')
    return picked.length === 2 ? { picked, marked: act.row, going: act.row } : state
  const { sector } = act
  const left = picked.includes(sector)
    ? picked.filter((each) => each !== sector)
    : [...picked, sector].slice(-2)
  return { picked: left, marked: 0 }
}

const fresh: RingState = { picked: [], marked: 0 }

/** The state as it is or as it begins: nothing is picked. */
export const ringState = (state: unknown): RingState =>
  isObject(state) && Array.isArray(state['picked'])
    ? // Only this rule makes such a state.
      (state as RingState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is RingAct {
  if (!isObject(act)) return false
  const { sector, of, row } = act
  const whole = (value: unknown, least: number): boolean =>
    Number.isInteger(value) && Number(value) >= least
  if (act['do'] === 'arrive') return true
  if (act['do'] === 'next') return whole(of, 1)
  if (act['do'] === 'follow') return whole(row, 0)
  return act['do'] === 'pick' && whole(sector, 0) && Number(sector) < sectorCount
}
