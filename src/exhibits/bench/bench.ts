import { isObject } from '#kit'
import { undone, went, type Past } from '../undone.ts'
import { nameCount, stepCount } from './counts.ts'

export const steps = { look: 0, try: 1, make: 2, name: 3, take: 4 } as const

/** A station: its step, how often its work was laid on the shelf, and the work with its past. */
export type Bench<Work> = Past<Work> & { step: number; taken: number }

/** What may be done at every station. */
export type BenchAct =
  | { do: 'step'; to: number }
  | { do: 'name'; by: 1 | -1 }
  | { do: 'undo' }
  /** Begins with fresh work; that too can be undone. */
  | { do: 'anew' }
  | { do: 'take' }

type Named = { name: number }

/** A station as it begins. */
export const freshBench = <Work>(now: Work): Bench<Work> => ({ now, past: [], step: 0, taken: 0 })

/** A station once its work has become `now`, at the step where that is done. */
export const worked = <Work>(
  { step, taken, ...past }: Bench<Work>,
  now: Work,
  at: number = step,
  stroke?: number,
): Bench<Work> => ({ ...went(past, now, stroke), step: at, taken })

/** A station after one of the acts that all have. */
export function benchAfter<Work extends Named>(
  bench: Bench<Work>,
  act: BenchAct,
  fresh: Work,
): Bench<Work> {
  const { step, taken, now } = bench
  switch (act.do) {
    case 'step':
      return { ...bench, step: Math.min(stepCount - 1, Math.max(0, act.to)) }
    case 'name':
      return worked(
        bench,
        { ...now, name: (now.name + act.by + nameCount) % nameCount },
        steps.name,
      )
    case 'undo':
      return { ...undone(bench), step, taken }
    case 'anew':
      return worked(bench, fresh, steps.look)
    case 'take':
      return { ...bench, step: steps.take, taken: taken + 1 }
  }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
export function isBenchAct(act: unknown): act is BenchAct {
  if (!isObject(act)) return false
  if (act['do'] === 'step') return Number.isInteger(act['to'])
  if (act['do'] === 'name') return act['by'] === 1 || act['by'] === -1
  return act['do'] === 'undo' || act['do'] === 'anew' || act['do'] === 'take'
}

/** The state as it is or as it begins. */
export const benchOf = <State extends Bench<unknown>>(state: unknown, fresh: State): State =>
  isObject(state) && typeof state['step'] === 'number' && isObject(state['now'])
    ? // A station's own rule has made it.
      (state as State)
    : fresh

/** A whole number from 0 that is less than `count`. */
export const isOneOf = (value: unknown, count: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < count
