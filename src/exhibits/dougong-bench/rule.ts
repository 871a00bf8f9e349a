import { fits, fitting, gradesOf, teachingSet } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'
import {
  benchAfter,
  benchOf,
  freshBench,
  isBenchAct,
  isOneOf,
  steps,
  worked,
  type Bench,
  type BenchAct,
} from '../bench/bench.ts'

/** How far a bracket has been built. */
export type Built = {
  /** The pieces in their places, by their number in the order of assembly. */
  placed: readonly number[]
  /** The Song grade in which it is measured, from 1. */
  grade: number
  name: number
}

export type AssemblyState = Bench<Built> & {
  /** The piece in hand. */
  held: number
  /** How often a piece was tried where it does not fit yet, and how often the table was shaken. */
  tries: number
  shakes: number
  /** Whether the next piece glows, the last one was refused, and the whole floats apart. */
  hinted?: true
  refused?: true
  apart?: true
}

export type AssemblyAct =
  | BenchAct
  | { do: 'hold'; piece: number }
  /** Puts the piece in hand in its place; one that does not fit yet slides back. */
  | { do: 'put' }
  | { do: 'hint' }
  | { do: 'shake' }
  | { do: 'apart' }
  | { do: 'grade'; by: 1 | -1 }

const none: Built = { placed: [], grade: 6, name: 0 }
const fresh: AssemblyState = { ...freshBench(none), held: 0, tries: 0, shakes: 0 }

/** The state as it is or as it begins. */
export const assemblyState = (state: unknown): AssemblyState => benchOf(state, fresh)

/** Whether all pieces are in their places. */
export const isWhole = ({ placed }: Built): boolean => placed.length === teachingSet.length

/** What a visitor may do at the bench; what is no such act changes nothing. */
export const assemblyRule: Rule = (state, act) =>
  isAct(act) ? after(assemblyState(state), act) : state

function after(state: AssemblyState, act: AssemblyAct): AssemblyState {
  const { hinted: _, refused: __, apart, ...calm } = state
  const { now, held } = state
  switch (act.do) {
    case 'hold':
      return now.placed.includes(act.piece)
        ? state
        : { ...calm, step: Math.max(steps.try, state.step), held: act.piece }
    case 'put': {
      if (now.placed.includes(held)) return state
      if (!fits(held, now.placed))
        return { ...calm, step: steps.try, tries: state.tries + 1, refused: true }
      const built = { ...now, placed: [...now.placed, held] }
      const step = isWhole(built) ? steps.make : steps.try
      return { ...calm, ...worked(state, built, step), held: lyingAfter(held, built) }
    }
    case 'hint': {
      const [next] = fitting(now.placed)
      return next === undefined ? calm : { ...calm, step: steps.try, hinted: true, held: next }
    }
    case 'shake':
      return { ...calm, shakes: state.shakes + 1 }
    case 'apart':
      return apart ? calm : { ...calm, apart: true }
    case 'grade': {
      const grade = Math.min(gradesOf('song'), Math.max(1, now.grade + act.by))
      return { ...calm, ...worked(state, { ...now, grade }, steps.make) }
    }
    case 'undo':
    case 'anew': {
      const back = { ...calm, ...benchAfter(state, act, none) }
      return { ...back, held: lyingAfter(-1, back.now) }
    }
    default:
      return { ...state, ...benchAfter(state, act, none) }
  }
}

/** The piece that lies next on the bench after one, round from the last to the first. */
export function lyingAfter(piece: number, { placed }: Built, by: 1 | -1 = 1): number {
  const of = teachingSet.length
  for (let i = 1; i <= of; i += 1) {
    const next = (piece + by * i + 2 * of) % of
    if (!placed.includes(next)) return next
  }
  return of - 1
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is AssemblyAct {
  if (isBenchAct(act)) return true
  if (!isObject(act)) return false
  if (act['do'] === 'hold') return isOneOf(act['piece'], teachingSet.length)
  if (act['do'] === 'grade') return act['by'] === 1 || act['by'] === -1
  return ['put', 'hint', 'shake', 'apart'].includes(String(act['do']))
}
