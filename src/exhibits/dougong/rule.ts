import { isObject } from '#kit'
import { gradesOf, teachingSet, type Measure } from '#craft'
import type { EventName } from '#media'
import type { Rule } from '#visit'

/** How a visitor has set the bracket up. Fresh is `undefined`. */
export type SetState = {
  /** Whether it is drawn apart. */
  apart: boolean
  measure: Measure
  /** Its grade by that measure, from 1. */
  grade: number
  /** While it is put together piece by piece: the last piece in its place, from 0. */
  piece?: number
}

export type SetAct =
  | { do: 'apart' }
  | { do: 'grade'; by: number }
  | { do: 'measure' }
  /** Puts the next piece into its place, the first after all. */
  | { do: 'piece' }

/** Where each measure begins: the largest of the Song; the grade of the Hall of Supreme Harmony. */
const begins: Readonly<Record<Measure, number>> = { song: 1, qing: 7 }

/** What a visitor may do with the set; what is no such act changes nothing. */
export const setRule: Rule = (state, act) => (isAct(act) ? after(setState(state), act) : state)

function after(state: SetState, act: SetAct): SetState {
  const { piece, ...rest } = state
  if (act.do === 'apart') return { ...rest, apart: !state.apart }
  if (act.do === 'piece') {
    const next = piece === undefined ? 0 : piece + 1
    // After the last one it stands there, whole.
    return next < teachingSet.length
      ? { ...rest, apart: true, piece: next }
      : { ...rest, apart: false }
  }
  if (act.do === 'measure') {
    const measure = state.measure === 'song' ? 'qing' : 'song'
    return { ...rest, measure, grade: begins[measure] }
  }
  const grade = Math.min(gradesOf(state.measure), Math.max(1, state.grade + act.by))
  return { ...rest, grade }
}

/** The state as it is or as it begins. */
export const setState = (state: unknown): SetState =>
  isObject(state) && typeof state['apart'] === 'boolean'
    ? // This rule has made it.
      (state as SetState)
    : { apart: false, measure: 'song', grade: begins.song }

/** Timber at every joint, and strings when the last piece has come to its place. */
export function setSound(before: unknown, now: unknown): EventName | undefined {
  const [was, is] = [setState(before), setState(now)]
  if (was.piece !== undefined && is.piece === undefined && !is.apart) return 'pluck'
  return was.apart !== is.apart || was.piece !== is.piece ? 'clack' : undefined
}

/** Whether a piece is lifted in a state. */
export const isLifted = ({ apart, piece }: SetState, index: number): boolean =>
  apart && !(piece !== undefined && index <= piece)

/** How often the brackets under the sky were asked to open, and which one last; all without `set`. */
export type BreathState = { breaths: number; set?: number }
export type BreathAct = { do: 'breathe'; set?: number }

/** What a visitor may do with the brackets under the sky; what is no such act changes nothing. */
export const breathRule: Rule = (state, act) => {
  if (!isObject(act) || act['do'] !== 'breathe') return state
  const { set } = act
  if (set !== undefined && !Number.isInteger(set)) return state
  const breaths = breathState(state).breaths + 1
  return { breaths, ...(typeof set === 'number' ? { set } : {}) } satisfies BreathState
}

export const breathState = (state: unknown): BreathState =>
  isObject(state) && typeof state['breaths'] === 'number' ? (state as BreathState) : { breaths: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is SetAct {
  if (!isObject(act)) return false
  if (act['do'] === 'grade') return act['by'] === 1 || act['by'] === -1
  return act['do'] === 'apart' || act['do'] === 'measure' || act['do'] === 'piece'
}
