import { isObject } from '#kit'
import type { Rule } from '#visit'

/** So many decisions lie ready. */
export const decisionCount = 4

/** How a visitor has left the balance: the decision that was placed last, from 0, and all that lie on it. */
export type BalanceState = {
  placed: readonly number[]
  /** What is told of: left out where nothing has been placed or all was taken off. */
  last?: number
}

export type BalanceAct =
  | { do: 'place'; decision: number }
  | { do: 'take'; decision: number }
  | { do: 'clear' }

/** What a visitor may do with a balance; what is no such act changes nothing. */
export const balanceRule: Rule = (state, act) =>
  isAct(act) ? after(balanceState(state), act) : state

function after({ placed, last }: BalanceState, act: BalanceAct): BalanceState {
  if (act.do === 'clear') return { placed: [] }
  const others = placed.filter((each) => each !== act.decision)
  if (act.do === 'place') return { placed: [...others, act.decision], last: act.decision }
  const before = last === act.decision ? others.at(-1) : last
  return before === undefined ? { placed: others } : { placed: others, last: before }
}

/** The state as it is or as it begins. */
export const balanceState = (state: unknown): BalanceState =>
  isObject(state) && Array.isArray(state['placed'])
    ? // This rule has made it.
      (state as BalanceState)
    : { placed: [] }

/** Places that decision, or takes it off where it lies on the balance. */
export const pressDecision = ({ placed }: BalanceState, decision: number): BalanceAct => ({
  do: placed.includes(decision) ? 'take' : 'place',
  decision,
})

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is BalanceAct {
  if (!isObject(act)) return false
  const { do: done, decision } = act
  if (done === 'clear') return true
  return (
    (done === 'place' || done === 'take') &&
    Number.isInteger(decision) &&
    Number(decision) >= 0 &&
    Number(decision) < decisionCount
  )
}
