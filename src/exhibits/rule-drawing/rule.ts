import { dialSteps, ruledSeasons, type Ruled } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

export const dials = ['mist', 'height', 'season'] as const
export type Dial = (typeof dials)[number]

/** How many steps a dial has. */
export const stepsOf = (dial: Dial): number => (dial === 'season' ? ruledSeasons.length : dialSteps)

/** Numbers go from 1 up to this one, and round. */
const lastNumber = 9999

/** The picture that hangs there, and how often this one was saved. */
export type RuleState = Ruled & { saved: number }

export type RuleAct =
  /** Goes on to another number. */
  | { do: 'number'; by: number }
  | { do: 'turn'; dial: Dial; to: number }
  /** Lays the picture on the shelf. */
  | { do: 'save' }

const fresh: RuleState = { seed: 1113, mist: 2, height: 2, season: 1, saved: 0 }

/** What a visitor may do with the picture; what is no such act changes nothing. */
export const drawingRule: Rule = (given, act) => {
  if (!isAct(act)) return given
  const state = drawingState(given)
  if (act.do === 'save') return { ...state, saved: state.saved + 1 }
  if (act.do === 'turn') return { ...state, [act.dial]: act.to, saved: 0 }
  const seed = ((((state.seed - 1 + act.by) % lastNumber) + lastNumber) % lastNumber) + 1
  return { ...state, seed, saved: 0 }
}

/** The state as it is or as it begins. */
export function drawingState(state: unknown): RuleState {
  if (!isObject(state) || !isRuled(state)) return fresh
  const { saved } = state as Partial<RuleState>
  return { ...ruledOf(state), saved: saved ?? 0 }
}

/** Whether somebody's number and dials are such as the rule draws. */
export const isRuled = (given: object): given is Ruled => {
  const { seed, mist, height, season } = given as Record<string, unknown>
  return (
    isStep(Number(seed) - 1, lastNumber) &&
    isStep(mist, stepsOf('mist')) &&
    isStep(height, stepsOf('height')) &&
    isStep(season, stepsOf('season'))
  )
}

/** Number and dials alone. */
export const ruledOf = ({ seed, mist, height, season }: Ruled): Ruled => ({
  seed,
  mist,
  height,
  season,
})

const isStep = (value: unknown, count: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < count

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is RuleAct {
  if (!isObject(act)) return false
  if (act['do'] === 'save') return true
  if (act['do'] === 'number') return Number.isInteger(act['by'])
  const dial = dials.find((each) => each === act['dial'])
  return act['do'] === 'turn' && dial !== undefined && isStep(act['to'], stepsOf(dial))
}
