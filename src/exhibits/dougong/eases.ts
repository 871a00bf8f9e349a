import type { Clock } from '#kit'

/** Milliseconds that a change takes. */
export const easeTime = 900

/** Several numbers that go together to where they are wanted, fast at first and slow at the end. */
export type Eases = {
  /** Where they go from now on; at once, if it is to be cut. */
  follow: (to: readonly number[], cut: boolean) => void
  /** One of them now. */
  at: (index: number) => number
  moves: () => boolean
}

export function createEases(clock: Clock, start: readonly number[]): Eases {
  let from = [...start]
  let to = [...start]
  let begun = -Infinity
  const part = () => Math.min(1, (clock.now() - begun) / easeTime)
  const at = (index: number) => {
    const left = 1 - part()
    const end = to[index] ?? 0
    return end + ((from[index] ?? end) - end) * left * left * left
  }
  return {
    at,
    moves: () => part() < 1,
    follow: (wanted, cut) => {
      from = wanted.map((_, i) => at(i))
      to = [...wanted]
      begun = cut ? -Infinity : clock.now()
    },
  }
}
