import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How many heads a collar may have. */
const headCounts = [4, 6, 8] as const
export type Heads = (typeof headCounts)[number]

/** How a visitor has left the collar. Fresh is `undefined`. */
export type CollarState = {
  heads: Heads
  /** Where the point is that one pulls, in hundredths of a head: from its axis, and over its middle. */
  point: readonly [across: number, up: number]
}

export type CollarAct =
  | { do: 'heads'; to: Heads }
  | { do: 'pull'; to: readonly [number, number] }
  | { do: 'push'; by: readonly [number, number] }
  | { do: 'back' }

/** Where the point stands at first (content brief, 3.9), and how far it may go. */
const fresh: CollarState = { heads: 4, point: [14, 16] }
const reach = { across: [7, 27], up: [5, 27] } as const

/** What a visitor may do with a collar; what is no such act changes nothing. */
export const collarRule: Rule = (state, act) =>
  isAct(act) ? after(collarState(state), act) : state

function after(state: CollarState, act: CollarAct): CollarState {
  if (act.do === 'heads') return { ...state, heads: act.to }
  if (act.do === 'back') return { ...state, point: fresh.point }
  const [across, up] = act.do === 'pull' ? act.to : sum(state.point, act.by)
  return { ...state, point: [held(across, reach.across), held(up, reach.up)] }
}

type Pair = readonly [number, number]
const sum = ([a, b]: Pair, [c, d]: Pair): Pair => [a + c, b + d]
const held = (value: number, [least, most]: Pair): number =>
  Math.round(Math.min(most, Math.max(least, value)))

/** The state as it is or as it begins. */
export const collarState = (state: unknown): CollarState =>
  isObject(state) && isPair(state['point'])
    ? // Its point is there: this rule has made it.
      (state as CollarState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is CollarAct {
  if (!isObject(act)) return false
  const { do: done, to, by } = act
  if (done === 'heads') return headCounts.some((count) => count === to)
  if (done === 'pull') return isPair(to)
  return done === 'back' || (done === 'push' && isPair(by))
}

const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
