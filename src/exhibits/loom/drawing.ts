import type { Clock } from '#kit'
import type { LoomState } from './rule.ts'

/** Milliseconds that a thread takes on its way. */
export const drawTime = 800

/** How far each thread is drawn out and how slack the band is, 0 to 1, at each moment. */
export type Drawing = {
  /** Goes to where a state wants it; at once, if it is to be cut. */
  follow: (state: LoomState, cut: boolean) => void
  thread: (n: number) => number
  slack: () => number
  moves: () => boolean
}

export function createDrawing(clock: Clock, start: LoomState): Drawing {
  const wanted = (state: LoomState): number[] => [
    ...[0, 1, 2, 3].map((n) => (state.drawn === n ? 1 : 0)),
    state.drawn === undefined ? 0 : 1,
  ]
  let from = wanted(start)
  let to = from
  let begun = -Infinity
  const part = () => Math.min(1, (clock.now() - begun) / drawTime)
  const at = (n: number): number => {
    const [a, b] = [from[n] ?? 0, to[n] ?? 0]
    const x = part()
    return a + (b - a) * x * x * (3 - 2 * x)
  }
  return {
    follow: (state, cut) => {
      const now = to.map((_, n) => at(n))
      from = now
      to = wanted(state)
      begun = cut ? -Infinity : clock.now()
    },
    thread: at,
    slack: () => at(4),
    moves: () => part() < 1,
  }
}
