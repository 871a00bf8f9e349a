import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How a visitor has left the scroll. Fresh is `undefined`. */
export type ScrollState = {
  /** The section unrolled last, from 1 at the right end. */
  open: number
  /** Metres walked into its picture. Left out while nobody is in it. */
  inside?: number
}

export type ScrollAct =
  | { do: 'unroll'; by: 1 | -1 }
  | { do: 'enter' }
  | { do: 'leave' }
  | { do: 'walk'; by: 1 | -1 }

/** Sections of the scroll; told here, because every visit brings the rules and few the landscape. */
const sections = 6

/** How far into the picture one may walk, and with one step, metres. */
const walkLength = 10
const stride = 2.5

/** What a visitor may do with the scroll; what is no such act changes nothing. */
export const scrollRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  const before = scrollState(state)
  const { open, inside } = before
  if (act.do === 'enter') return inside === undefined ? { open, inside: 0 } : state
  if (act.do === 'leave') return inside === undefined ? state : { open }
  if (act.do === 'walk') {
    if (inside === undefined) return state
    return { open, inside: Math.min(walkLength, Math.max(0, inside + act.by * stride)) }
  }
  const next = Math.min(sections, Math.max(1, open + act.by))
  // Whoever turns to another section has come out of this one.
  return next === open ? state : { open: next }
}

/** The state as it is or as it begins: two sections lie open. */
export const scrollState = (state: unknown): ScrollState =>
  isObject(state) && typeof state['open'] === 'number'
    ? // This rule has made it.
      (state as ScrollState)
    : { open: 2 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ScrollAct {
  if (!isObject(act)) return false
  if (act['do'] === 'enter' || act['do'] === 'leave') return true
  return (act['do'] === 'unroll' || act['do'] === 'walk') && (act['by'] === 1 || act['by'] === -1)
}
