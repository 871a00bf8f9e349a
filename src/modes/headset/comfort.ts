import { keep, kept, type Keeping } from '#visit'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** How somebody wants to be moved, to sit and to point while the hall is worn. */
export type Comfort = {
  /** By steps of so many degrees at a push of the stick, or as long as it is pushed. */
  turn: 'steps' | 'smooth'
  step: 30 | 45
  /** Set down where one aims, or walked as the stick says. */
  walk: 'jump' | 'smooth'
  /** How fast one walks, of 1.2 m/s. */
  pace: 0.5 | 1 | 1.5
  /** Sitting, one is lifted to the height of who stands. */
  seated: boolean
  /** By how much one is lifted besides, metres; only who sits is. */
  raise: number
  /** The hand that points, turns and jumps; the other one walks. */
  hand: 'left' | 'right'
  /** Looking at a thing for a while presses it, with controllers in hand too. */
  gaze: boolean
}

/** Nobody is carried, turned or lifted unless they ask for it. */
export const freshComfort: Comfort = {
  turn: 'steps',
  step: 30,
  walk: 'jump',
  pace: 1,
  seated: false,
  raise: 0,
  hand: 'right',
  gaze: false,
}

/** What sitting lifts by, one press of "raise me", and the most that one is lifted. Metres. */
const [sitting, oneRaise, most] = [0.35, 0.05, 0.6]
/** Metres a second of a calm walk, degrees a second of a smooth turn. */
const [calm, turning] = [1.2, 60]

/** By how much the visitor is lifted over where their eyes are, metres: never more than 0.6. */
export const liftOf = ({ seated, raise }: Comfort): number =>
  seated ? Math.min(most, sitting + raise) : 0

/** One step higher; from the highest back to where sitting began. */
export const raised = (comfort: Comfort): Partial<Comfort> => {
  const raise = comfort.seated ? comfort.raise + oneRaise : 0
  return { seated: true, raise: sitting + raise > most + 1e-9 ? 0 : raise }
}

/** What one device's stick is for. */
export type Duty = { aims: boolean; turns: boolean; walks: boolean }

/**
 * What a stick does in a hand. Alone it does everything; of two, with smooth walking, the pointing
 * hand turns and jumps and the other one walks.
 */
export function dutyOf({ walk, hand }: Comfort, held: string, alone: boolean): Duty {
  if (walk === 'jump') return { aims: true, turns: true, walks: false }
  if (alone) return { aims: false, turns: true, walks: true }
  const points = held === hand || held === 'none'
  return { aims: points, turns: points, walks: !points }
}

/** A stick that is pushed less than this is at rest. */
const rest = 0.2

/** Metres a second forward and aside that a stick asks for; x right, y back, each -1 to 1. */
export function walked(
  { pace }: Comfort,
  x: number,
  y: number,
): { forward: number; aside: number } {
  const length = Math.hypot(x, y)
  const fast = length < rest ? 0 : calm * pace * Math.min(1, length)
  return {
    forward: length === 0 ? 0 : (-y / length) * fast,
    aside: length === 0 ? 0 : (x / length) * fast,
  }
}

/** Degrees a second clockwise that a stick pushed aside asks for. */
export const turned = (x: number): number => (Math.abs(x) < rest ? 0 : turning * x)

const name = 'enfilade.comfort'

/** What was kept on this device, as far as it is still understood, and kept again at every change. */
export function createComfort(keeping?: Keeping): StoreApi<Comfort> {
  const found = kept(keeping, name)
  const one = <Name extends keyof Comfort>(of: Name, all: readonly Comfort[Name][]) =>
    all.find((each) => each === found[of]) ?? freshComfort[of]
  const comfort = createStore<Comfort>(() => ({
    turn: one('turn', ['steps', 'smooth']),
    step: one('step', [30, 45]),
    walk: one('walk', ['jump', 'smooth']),
    pace: one('pace', [0.5, 1, 1.5]),
    seated: one('seated', [true, false]),
    raise: one(
      'raise',
      Array.from({ length: 6 }, (_, presses) => presses * oneRaise),
    ),
    hand: one('hand', ['left', 'right']),
    gaze: one('gaze', [true, false]),
  }))
  comfort.subscribe((now) => void keep(keeping, name, now))
  return comfort
}
