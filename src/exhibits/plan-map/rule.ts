import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has pointed at on the plan. Fresh is `undefined`. */
export type PlanState = {
  /** Which of its spaces is marked, from 0. */
  marked: number
  /** The space to which the visitor is about to be taken. Left out where they stay. */
  going?: number
}

export type PlanAct =
  /** Marks the one that many places on; `of` counts the spaces. */
  { do: 'mark'; by: -1 | 1; of: number } | { do: 'go'; to: number } | { do: 'arrive' }

/** What a visitor may do with the plan; what is no such act changes nothing. */
export const planRule: Rule = (state, act) => (isAct(act) ? after(planState(state), act) : state)

function after({ marked }: PlanState, act: PlanAct): PlanState {
  if (act.do === 'mark') return { marked: (marked + act.by + act.of) % act.of }
  return act.do === 'go' ? { marked: act.to, going: act.to } : { marked }
}

/** The state as it is or as it begins. */
export const planState = (state: unknown): PlanState =>
  isObject(state) && isCount(state['marked'])
    ? {
        marked: state['marked'],
        ...(isCount(state['going']) ? { going: state['going'] } : {}),
      }
    : { marked: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is PlanAct {
  if (!isObject(act)) return false
  const { by, of, to } = act
  if (act['do'] === 'arrive') return true
  if (act['do'] === 'go') return isCount(to)
  return act['do'] === 'mark' && (by === 1 || by === -1) && isCount(of) && of > 0
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
