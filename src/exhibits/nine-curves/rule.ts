import { isObject } from '#kit'
import type { Rule } from '#visit'

/** How many curves there are; told here, because every visit brings the rules and few the curves. */
export const curveCount = 9

/** Which curves a visitor has lit, from 0, in their order on the wall. Fresh is `undefined`. */
export type CurvesState = { lit: readonly number[] }

export type CurvesAct =
  /** Without `curve` the dark one nearest the middle is lit. */
  { do: 'light'; curve?: number } | { do: 'putOut'; curve?: number }

/** What a visitor may do with the curves; what is no such act changes nothing. */
export const curvesRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  const { lit } = curvesState(state)
  const { curve } = act
  if (act.do === 'putOut')
    return { lit: curve === undefined ? [] : lit.filter((each) => each !== curve) }
  const next = curve ?? dark(lit)
  if (next === undefined || lit.includes(next)) return state
  return { lit: [...lit, next].toSorted((a, b) => a - b) } satisfies CurvesState
}

/** The state as it is or as it begins: all dark. */
export const curvesState = (state: unknown): CurvesState =>
  isObject(state) && Array.isArray(state['lit']) && state['lit'].every(isCurve)
    ? { lit: state['lit'] }
    : { lit: [] }

/** Lights that curve, or puts it out where it is lit. */
export const pressCurve = ({ lit }: CurvesState, curve: number): CurvesAct =>
  lit.includes(curve) ? { do: 'putOut', curve } : { do: 'light', curve }

/** From the middle, before which one stands, outwards: to the left, to the right. */
const inTurn = [4, 3, 5, 2, 6, 1, 7, 0, 8]

const dark = (lit: readonly number[]): number | undefined =>
  inTurn.find((curve) => !lit.includes(curve))

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is CurvesAct =>
  isObject(act) &&
  (act['do'] === 'light' || act['do'] === 'putOut') &&
  (act['curve'] === undefined || isCurve(act['curve']))

const isCurve = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < curveCount
