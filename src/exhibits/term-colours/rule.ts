import { dressedParts, termCount } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'
import {
  benchAfter,
  benchOf,
  freshBench,
  isBenchAct,
  isOneOf,
  steps,
  worked,
  type Bench,
  type BenchAct,
} from '../bench/bench.ts'
import { silkCount } from '../bench/counts.ts'

/** How many parts of the scene are dressed; the robe wears the term's colour until it gets another. */
export const partCount = dressedParts.length
export const robe = dressedParts.indexOf('robe')
/** Pairs of parts whose colours may be read on one another. */
const pairCount = (partCount * (partCount - 1)) / 2

/** The scene as it is dressed. */
export type Dressed = {
  /** The term, from 0 for Start of Spring; today's while it is null. */
  term: number | null
  /** Of each part its silk, from 0, or none. */
  silks: readonly (number | null)[]
  name: number
}

export type DressedState = Bench<Dressed> & {
  /** The silk one has in hand. */
  hand: number
  /** Which pair the contrast is told of, from the one that reads best. */
  pair: number
}

export type DressedAct =
  | BenchAct
  | { do: 'term'; term: number }
  | { do: 'hand'; silk: number }
  /** Dresses a part in a silk, the one in hand if none is said; a hand that draws it on puts it back. */
  | { do: 'put'; part?: number; silk?: number; stroke?: number }
  | { do: 'pair' }

const bare: Dressed = { term: null, silks: [null, null, null, null, null], name: 0 }
const fresh: DressedState = { ...freshBench(bare), hand: 0, pair: 0 }

/** The state as it is or as it begins. */
export const dressedState = (state: unknown): DressedState => benchOf(state, fresh)

/** What a visitor may do at the table; what is no such act changes nothing. */
export const dressedRule: Rule = (state, act) =>
  isAct(act) ? after(dressedState(state), act) : state

function after(state: DressedState, act: DressedAct): DressedState {
  const { now, hand } = state
  switch (act.do) {
    case 'term':
      return {
        ...state,
        ...worked(state, { ...now, term: act.term, silks: now.silks.with(robe, null) }, steps.look),
      }
    case 'hand':
      return { ...state, step: Math.max(steps.try, state.step), hand: act.silk }
    case 'put': {
      const { part, silk = hand, stroke } = act
      // While a hand draws a silk about, only the part under it is dressed in it.
      const goesOn = stroke !== undefined && stroke === state.stroke
      const before = goesOn ? (state.past.at(-1) ?? now) : now
      if (part === undefined && !goesOn) return { ...state, step: Math.max(steps.try, state.step) }
      const silks = part === undefined ? before.silks : before.silks.with(part, silk)
      const at = Math.min(steps.make, Math.max(steps.try, state.step))
      return { ...state, ...worked(state, { ...before, silks }, at, stroke), hand: silk }
    }
    case 'pair':
      return { ...state, step: steps.make, pair: (state.pair + 1) % pairCount }
    default:
      return { ...state, ...benchAfter(state, act, bare) }
  }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is DressedAct {
  if (isBenchAct(act)) return true
  if (!isObject(act)) return false
  const { term, silk, part, stroke } = act
  switch (act['do']) {
    case 'term':
      return isOneOf(term, termCount)
    case 'hand':
      return isOneOf(silk, silkCount)
    case 'put':
      return (
        (part === undefined || isOneOf(part, partCount)) &&
        (silk === undefined || isOneOf(silk, silkCount)) &&
        (stroke === undefined || Number.isFinite(stroke))
      )
    default:
      return act['do'] === 'pair'
  }
}
