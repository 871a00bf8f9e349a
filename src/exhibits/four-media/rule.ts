import { isObject } from '#kit'
import type { Rule } from '#visit'

export const media = ['label', 'phone', 'kiosk', 'headset'] as const
export type Medium = (typeof media)[number]
/** For whom a medium is voted. */
export const people = ['class', 'grandparent', 'researcher'] as const
export type Person = (typeof people)[number]
/** Scenarios for XR. */
export const scenarioCount = 5

/** Which medium is told, what was voted for whom, and which scenario lies open. */
export type MediaState = {
  medium: Medium
  votes: Readonly<Partial<Record<Person, Medium>>>
  scenario?: number
}

export type MediaAct =
  | { do: 'swap'; medium: Medium }
  /** Votes for the medium that is told, or takes the same vote back. */
  | { do: 'vote'; person: Person }
  | { do: 'scenario'; at: number }

/** What a visitor may do at the board; what is no such act changes nothing. */
export const mediaRule: Rule = (given, act) => {
  if (!isAct(act)) return given
  const state = mediaState(given)
  if (act.do === 'swap') return { ...state, medium: act.medium }
  if (act.do === 'scenario') {
    const { scenario, ...rest } = state
    return scenario === act.at ? rest : { ...state, scenario: act.at }
  }
  const { [act.person]: before, ...others } = state.votes
  const votes = before === state.medium ? others : { ...others, [act.person]: state.medium }
  return { ...state, votes }
}

/** The state as it is or as it begins. */
export function mediaState(state: unknown): MediaState {
  if (!isObject(state) || !isOne(media, state['medium'])) return { medium: 'label', votes: {} }
  // It names a medium: this rule has made it.
  return state as MediaState
}

const isOne = (all: readonly unknown[], value: unknown): boolean => all.includes(value)

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is MediaAct {
  if (!isObject(act)) return false
  const { at } = act
  if (act['do'] === 'swap') return isOne(media, act['medium'])
  if (act['do'] === 'vote') return isOne(people, act['person'])
  return (
    act['do'] === 'scenario' &&
    Number.isInteger(at) &&
    Number(at) >= 0 &&
    Number(at) < scenarioCount
  )
}
