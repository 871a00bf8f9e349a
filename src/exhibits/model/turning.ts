import { turnBetween, type Clock } from '#kit'
import type { ModelState } from './rule.ts'

/** Degrees a second of a model that turns by itself. */
const pace = 10
/** Milliseconds that a turn by hand takes. */
export const turnTime = 420

/** How far a model is turned at each moment. Degrees, clockwise seen from above. */
export type Turning = {
  /** Goes to where a state wants it; at once, if it is to be cut. */
  follow: (state: ModelState, cut: boolean) => void
  /** Where it is now; while it spins it goes on by itself. */
  at: (spins: boolean) => number
  /** Whether it is still on its way. */
  moves: () => boolean
}

export function createTurning(clock: Clock, start: ModelState): Turning {
  let known = start
  let from = start.turn
  let to = start.turn
  let begun = -Infinity
  let spun = 0
  let spinning: number | undefined

  const part = () => Math.min(1, (clock.now() - begun) / turnTime)
  const eased = () => {
    const left = 1 - part()
    return to + (from - to) * left * left * left
  }
  const follow = (state: ModelState, cut: boolean) => {
    const opened = state.hotspot !== undefined && state.hotspot !== known.hotspot
    const by = state.turn - known.turn
    from = eased()
    if (opened) {
      // What it has spun by itself does not count: the hotspot is to come to the front.
      from += spun
      spun = 0
      to = from + turnBetween(from, state.turn)
    } else to += by
    known = state
    if (to !== from) begun = cut ? -Infinity : clock.now()
  }
  const at = (spins: boolean) => {
    const now = clock.now()
    if (spins && spinning !== undefined) spun += (pace * (now - spinning)) / 1000
    spinning = spins ? now : undefined
    return eased() + spun
  }
  return { follow, at, moves: () => part() < 1 }
}
