import { lastStep } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** Where the slider stands, from 0 for high distance to the last step for level. */
export type DistancesState = { step: number }

export type DistancesAct = { do: 'slide'; to: number }

/** What a visitor may do with the slider; what is no such act changes nothing. */
export const distancesRule: Rule = (state, act) =>
  isAct(act) ? ({ step: act.to } satisfies DistancesState) : state

/** The state as it is or as it begins. */
export const distancesState = (state: unknown): DistancesState => ({
  step: isObject(state) && isStep(state['step']) ? state['step'] : 0,
})

// A tour's files carry acts as well, so an act is not trusted to be one.
const isAct = (act: unknown): act is DistancesAct =>
  isObject(act) && act['do'] === 'slide' && isStep(act['to'])

const isStep = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= lastStep
