import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Where a visitor is on the line, and on which seat. Fresh is `undefined`. */
export type TimelineState = {
  /** Which step is told of, from 0. */
  step: number
  /** The seat that is taken, from 0; then it is told what it could bring. */
  seat?: number
}

/** `of` counts the steps. */
export type TimelineAct =
  | { do: 'step'; by: 1 | -1; of: number }
  | { do: 'step'; to: number; of: number }
  | { do: 'sit'; seat: number }
  | { do: 'rise' }

export const seatCount = 3

/** What a visitor may do with the line and its seats; what is no such act changes nothing. */
export const timelineRule: Rule = (state, act) =>
  isAct(act) ? after(timelineState(state), act) : state

function after({ step }: TimelineState, act: TimelineAct): TimelineState {
  if (act.do === 'rise') return { step }
  if (act.do === 'sit') return { step, seat: act.seat }
  // Whoever goes on along the line has risen.
  const next = 'to' in act ? act.to : step + act.by
  return { step: Math.min(act.of - 1, Math.max(0, next)) }
}

/** The state as it is or as it begins: at the first step, nobody seated. */
export const timelineState = (state: unknown): TimelineState =>
  isObject(state) && typeof state['step'] === 'number'
    ? // Only this rule makes such a state.
      (state as TimelineState)
    : { step: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is TimelineAct {
  if (!isObject(act)) return false
  const { by, to, of, seat } = act
  const whole = (value: unknown, least: number): boolean =>
    Number.isInteger(value) && Number(value) >= least
  if (act['do'] === 'rise') return true
  if (act['do'] === 'sit') return whole(seat, 0) && Number(seat) < seatCount
  if (act['do'] !== 'step' || !whole(of, 1)) return false
  return to === undefined ? by === 1 || by === -1 : whole(to, 0)
}
