import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Who may have carried the coin. */
export const explanations = ['trader', 'envoy', 'gift'] as const
export type Explanation = (typeof explanations)[number]

/** The explanation that is weighed; left out where none is. Fresh is `undefined`. */
export type CoinState = { weighed?: Explanation }

export type CoinAct = { do: 'weigh'; explanation?: Explanation }

/** What a visitor may do with the coin; what is no such act changes nothing. */
export const coinRule: Rule = (state, act) => {
  if (!isAct(act)) return state
  return act.explanation ? ({ weighed: act.explanation } satisfies CoinState) : {}
}

/** The state as it is or as it begins. */
export const coinState = (state: unknown): CoinState =>
  isObject(state) && isExplanation(state['weighed']) ? { weighed: state['weighed'] } : {}

/** Weighs an explanation, or puts it back where it is weighed. */
export const pressExplanation = ({ weighed }: CoinState, explanation: Explanation): CoinAct =>
  weighed === explanation ? { do: 'weigh' } : { do: 'weigh', explanation }

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is CoinAct =>
  isObject(act) &&
  act['do'] === 'weigh' &&
  (act['explanation'] === undefined || isExplanation(act['explanation']))

const isExplanation = (value: unknown): value is Explanation =>
  explanations.some((each) => each === value)
