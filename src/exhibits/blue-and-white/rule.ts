import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Bands by their place in `bandNames`, which only the scenes' code brings. */
export const bandCount = 5

/** How a visitor has left the vase. Fresh is `undefined`. */
export type BandsState = {
  /** How much of its skin lies unrolled, 0 to 1. */
  unrolled: number
  /** Which bands go round it, the uppermost first. */
  order: readonly number[]
  /** By how many steps each band has more units than fit best; by band. */
  more: readonly number[]
  /** Where the chosen band lies, counted from above; left out where none is. */
  chosen?: number
}

export type BandsAct =
  | { do: 'unroll'; to: number }
  /** Counted from above; without `place` none is chosen any more. */
  | { do: 'choose'; place?: number }
  | { do: 'raise' }
  | { do: 'repeat'; by: 1 | -1 }

/** As far as a band may be from what fits best. */
const most = 3

const fresh: BandsState = {
  unrolled: 0,
  // Collar, key fret, lotus scroll, waves, panels.
  order: [3, 0, 2, 1, 4],
  more: [0, 0, 0, 0, 0],
}

/** What a visitor may do with the bands; what is no such act changes nothing. */
export const bandsRule: Rule = (state, act) => (isAct(act) ? after(bandsState(state), act) : state)

function after(state: BandsState, act: BandsAct): BandsState {
  const { order, more, chosen } = state
  if (act.do === 'unroll') return { ...state, unrolled: Math.min(1, Math.max(0, act.to)) }
  if (act.do === 'choose') {
    const { chosen: _, ...rest } = state
    return act.place === undefined ? rest : { ...rest, chosen: act.place }
  }
  if (chosen === undefined) return state
  const band = order[chosen]
  if (act.do === 'repeat')
    return {
      ...state,
      more: more.map((each, i) =>
        i === band ? Math.min(most, Math.max(-most, each + act.by)) : each,
      ),
    }
  // Above the uppermost place is the lowest one.
  const to = (chosen + bandCount - 1) % bandCount
  const others = order.filter((_, place) => place !== chosen)
  return {
    ...state,
    order: [...others.slice(0, to), order[chosen] ?? 0, ...others.slice(to)],
    chosen: to,
  }
}

/** The state as it is or as it begins. */
export const bandsState = (state: unknown): BandsState =>
  isObject(state) && typeof state['unrolled'] === 'number'
    ? // This rule has made it.
      (state as BandsState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is BandsAct {
  if (!isObject(act)) return false
  const { do: done, to, by, place } = act
  if (done === 'raise') return true
  if (done === 'unroll') return Number.isFinite(to)
  if (done === 'repeat') return by === 1 || by === -1
  return (
    done === 'choose' &&
    (place === undefined ||
      (Number.isInteger(place) && Number(place) >= 0 && Number(place) < bandCount))
  )
}
