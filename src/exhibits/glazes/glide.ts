import type { Clock } from '#kit'

/** Milliseconds that a change takes. */
export const glideTime = 420

/** Numbers that go to where they are wanted, quickly at first and softly at last. */
export type Glide = {
  /** Goes there from where it is now; at once, if it is to be cut. */
  follow: (to: readonly number[], cut: boolean) => void
  /** One of them as it is now. */
  at: (which: number) => number
  /** Whether they are still on their way. */
  moves: () => boolean
}

/** They begin where they stand. */
export function createGlide(clock: Clock, start: readonly number[]): Glide {
  let from = start
  let to = start
  let begun = -Infinity
  const part = () => Math.min(1, (clock.now() - begun) / glideTime)
  const at = (which: number): number => {
    const [a = 0, b = 0] = [from[which], to[which]]
    const left = 1 - part()
    return b + (a - b) * left * left * left
  }
  const follow = (next: readonly number[], cut: boolean): void => {
    from = to.map((_, which) => at(which))
    to = next
    begun = cut ? -Infinity : clock.now()
  }
  return { follow, at, moves: () => part() < 1 }
}
