import { adinkraNames, adinkraSign, type AdinkraName } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Squares of the cloth that is stamped. */
export const squareCount = 9

/** What a visitor has chosen and stamped. Fresh is `undefined`. */
export type AdinkraState = {
  chosen: AdinkraName
  /** What is stamped in each square, and the squares in the order in which they were stamped. */
  cloth: readonly (AdinkraName | null)[]
  order: readonly number[]
  /** How many stamps were made so far. */
  stamps: number
}

/** `square` counts from 0; without it the next free one is taken. */
export type AdinkraAct =
  | { do: 'choose'; sign: AdinkraName }
  | { do: 'stamp'; square?: number }
  | { do: 'takeBack' }
  | { do: 'wash' }

const bare = Array.from({ length: squareCount }, () => null)
const fresh: AdinkraState = {
  chosen: 'sankofa',
  cloth: bare.map((_, i) => (i === 0 ? 'sankofa' : null)),
  order: [0],
  stamps: 1,
}

/** The square that is stamped next where none is named; none on a full cloth. */
export const nextSquare = ({ cloth }: AdinkraState): number | undefined => {
  const next = cloth.indexOf(null)
  return next < 0 ? undefined : next
}

/** What a visitor may do with the signs; what is no such act changes nothing. */
export const adinkraRule: Rule = (state, act) =>
  isAct(act) ? after(adinkraState(state), act) : state

function after(state: AdinkraState, act: AdinkraAct): AdinkraState {
  switch (act.do) {
    case 'choose':
      return { ...state, chosen: act.sign }
    case 'stamp': {
      const square = act.square ?? nextSquare(state)
      // Signs that speak of God are shown and explained, and not stamped.
      if (square === undefined || adinkraSign(state.chosen).shownOnly) return state
      return {
        ...state,
        cloth: state.cloth.map((sign, i) => (i === square ? state.chosen : sign)),
        order: [...state.order.filter((each) => each !== square), square],
        stamps: state.stamps + 1,
      }
    }
    case 'takeBack': {
      const last = state.order.at(-1)
      return {
        ...state,
        cloth: state.cloth.map((sign, i) => (i === last ? null : sign)),
        order: state.order.slice(0, -1),
      }
    }
    case 'wash':
      return { ...state, cloth: bare, order: [] }
  }
}

/** The state as it is or as it begins. */
export const adinkraState = (state: unknown): AdinkraState =>
  isObject(state) && Array.isArray(state['cloth'])
    ? // Its cloth is there: this rule has made it.
      (state as AdinkraState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is AdinkraAct {
  if (!isObject(act)) return false
  const { do: done, sign, square } = act
  if (done === 'choose') return adinkraNames.some((name) => name === sign)
  if (done === 'stamp')
    return (
      square === undefined ||
      (Number.isInteger(square) && Number(square) >= 0 && Number(square) < squareCount)
    )
  return done === 'takeBack' || done === 'wash'
}
