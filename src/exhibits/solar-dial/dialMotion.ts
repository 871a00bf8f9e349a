import { termCount } from '#craft'
import type { Clock } from '#kit'
import { byItself, createEases } from '../eases.ts'
import type { Motion } from '../useFollowing.ts'
import { dialState } from './rule.ts'

/** Milliseconds that the ring takes, however far it turns. */
const turnTime = 900

/** The ring on its way: it turns to the term of a state, the shorter way round. */
export type DialMotion = Motion & {
  /** Which term is up now, in parts; it may count past the year's ends. */
  at: () => number
}

/** The ring as it stands in that state; `present` is today's term. */
export function dialMotion(clock: Clock, state: unknown, present: number): DialMotion {
  let goal = dialState(state).term ?? present
  const eases = createEases(clock, [goal], turnTime, byItself)
  return {
    at: () => eases.at(0),
    moves: eases.moves,
    time: turnTime,
    follow: (next, cut) => {
      const wanted = dialState(next).term ?? present
      const half = termCount / 2
      goal += ((((wanted - goal) % termCount) + termCount + half) % termCount) - half
      eases.follow([goal], cut)
    },
  }
}
