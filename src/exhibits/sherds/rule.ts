import { isObject } from '#kit'
import type { Rule } from '#visit'

export const wares = ['celadon', 'gulf', 'coast'] as const
export type Ware = (typeof wares)[number]
export const sherdCount = 12

/** A sherd's ware; four of each lie about. */
export const wareOf = (sherd: number): Ware => wares[sherd % wares.length] ?? 'celadon'
/** The four that make a bowl. */
export const ofBowl = Array.from({ length: sherdCount }, (_, sherd) => sherd).filter(
  (sherd) => wareOf(sherd) === 'celadon',
)

/** How a visitor has left the sherds. Fresh is `undefined`. */
export type SherdsState = {
  /** The one that is held; the last one stays in hand when all are sorted. */
  held: number
  /** The sherds that lie with their ware. */
  sorted: readonly number[]
  /** The sherds that have been fitted together. */
  fitted: readonly number[]
  /** What was said of what was done last. */
  note?: 'wrong' | 'right'
}

export type SherdsAct =
  | { do: 'pick'; sherd?: number }
  | { do: 'lay'; ware: Ware }
  | { do: 'fit' }
  | { do: 'mix' }

const fresh: SherdsState = { held: 0, sorted: [], fitted: [] }

/** Whether a bowl may be fitted: its four sherds have been found. */
export const mayFit = ({ sorted, fitted }: SherdsState): boolean =>
  ofBowl.every((sherd) => sorted.includes(sherd)) && fitted.length < ofBowl.length

/** What a visitor may do with the sherds; what is no such act changes nothing. */
export const sherdsRule: Rule = (state, act) =>
  isAct(act) ? after(sherdsState(state), act) : state

function after(given: SherdsState, act: SherdsAct): SherdsState {
  const { note: _, ...state } = given
  switch (act.do) {
    case 'pick':
      return pick(state, act.sherd)
    case 'lay': {
      if (state.sorted.includes(state.held)) return given
      // In the wrong place it slides back.
      if (wareOf(state.held) !== act.ware) return { ...state, note: 'wrong' }
      const sorted = [...state.sorted, state.held]
      return { ...state, sorted, held: nextOf(state.held, sorted), note: 'right' }
    }
    case 'fit': {
      const next = ofBowl.find((sherd) => !state.fitted.includes(sherd))
      if (next === undefined || !mayFit(state)) return given
      return { ...state, fitted: [...state.fitted, next] }
    }
    case 'mix':
      return fresh
  }
}

function pick(state: SherdsState, sherd: number | undefined): SherdsState {
  const held = sherd ?? nextOf(state.held, state.sorted)
  return state.sorted.includes(held) ? state : { ...state, held }
}

/** The next sherd that is not sorted yet; the same where all are. */
function nextOf(held: number, sorted: readonly number[]): number {
  const ways = Array.from({ length: sherdCount }, (_, i) => (held + 1 + i) % sherdCount)
  return ways.find((sherd) => !sorted.includes(sherd)) ?? held
}

/** The state as it is or as it begins. */
export const sherdsState = (state: unknown): SherdsState =>
  isObject(state) && Array.isArray(state['sorted'])
    ? // Its sorted sherds are there: this rule has made it.
      (state as SherdsState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is SherdsAct {
  if (!isObject(act)) return false
  const { do: done, sherd, ware } = act
  if (done === 'pick')
    return (
      sherd === undefined ||
      (Number.isInteger(sherd) && Number(sherd) >= 0 && Number(sherd) < sherdCount)
    )
  if (done === 'lay') return wares.some((each) => each === ware)
  return done === 'fit' || done === 'mix'
}
