import type { Clock } from '#kit'

/** A number on its way. */
export type Glide = {
  /** Sets out for a goal, at once if it is to be cut. */
  go: (goal: number, cut: boolean) => void
  at: () => number
  moves: () => boolean
}

/** A number that goes where it is sent in so many milliseconds, slowly at both ends. */
export function createGlide(clock: Clock, start: number, time: number): Glide {
  let [from, to, begun] = [start, start, -Infinity]
  const part = () => Math.min(1, (clock.now() - begun) / time)
  const at = () => {
    const t = part()
    return from + (to - from) * t * t * (3 - 2 * t)
  }
  return {
    go: (goal, cut) => {
      if (goal === to) return
      from = at()
      to = goal
      begun = cut ? -Infinity : clock.now()
    },
    at,
    moves: () => part() < 1,
  }
}
