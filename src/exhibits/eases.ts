import type { Clock } from '#kit'

/** Several numbers that go together to where they are wanted. */
export type Eases = {
  /** Where they go from now on; at once, if it is to be cut. Nothing begins where they go already. */
  follow: (to: readonly number[], cut: boolean) => void
  /** One of them now. */
  at: (index: number) => number
  moves: () => boolean
}

/** How far on the way something is by how much of its time has passed, both 0 to 1. */
export type Curve = (part: number) => number
/** Fast at first and soft at the end, as after a hand; or slow at both ends, as by itself. */
export const fromHand: Curve = (part) => 1 - (1 - part) ** 3
export const byItself: Curve = (part) => part * part * (3 - 2 * part)

/** They begin where they stand, and take `time` milliseconds. */
export function createEases(
  clock: Clock,
  start: readonly number[],
  time: number,
  curve: Curve,
): Eases {
  let from = start
  let to = start
  let begun = -Infinity
  const part = () => Math.min(1, (clock.now() - begun) / time)
  const at = (index: number) => {
    const [a = 0, b = 0] = [from[index], to[index]]
    return b + (a - b) * (1 - curve(part()))
  }
  return {
    at,
    moves: () => part() < 1,
    follow: (wanted, cut) => {
      if (wanted.every((each, i) => each === to[i])) return
      from = wanted.map((_, i) => at(i))
      to = [...wanted]
      begun = cut ? -Infinity : clock.now()
    },
  }
}
