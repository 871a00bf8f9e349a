import { isObject } from '#kit'
import type { Rule } from '#visit'

/** In how many steps colours may go from pale to deep. */
const stepCounts = [3, 5, 7] as const
export type StepCount = (typeof stepCounts)[number]

/** How a visitor has set the hem. Fresh is `undefined`. */
export type HemState = { steps: StepCount }
export type HemAct = { do: 'steps'; steps: StepCount }

/** What a visitor may do with the hem; what is no such act changes nothing. */
export const hemRule: Rule = (state, act) => (isAct(act) ? { steps: act.steps } : state)

/** The state as it is or as it begins: five steps, as embroiderers' ramps have here. */
export const hemState = (state: unknown): HemState =>
  isObject(state) && isCount(state['steps']) ? { steps: state['steps'] } : { steps: 5 }

/** The next number of steps, and the first after the last. */
export const nextSteps = ({ steps }: HemState): HemAct => ({
  do: 'steps',
  steps: stepCounts[(stepCounts.indexOf(steps) + 1) % stepCounts.length] ?? 5,
})

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is HemAct =>
  isObject(act) && act['do'] === 'steps' && isCount(act['steps'])

const isCount = (value: unknown): value is StepCount => stepCounts.some((count) => count === value)
