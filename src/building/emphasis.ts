import type { Clock } from '#kit'

/** A place in the plan, metres. */
export type Spot = readonly [x: number, y: number, z: number]

/** Milliseconds in which the light leaves one thing, and in which it comes to the next. */
const [leaves, comes] = [300, 600]
/** How long it takes from one thing to another. */
export const emphasisTime = leaves + comes

/** Light on what is spoken of: where it is, and how strong, 0 to 1. */
export type Emphasis = {
  /** Goes to another place, or away; at once, if it is to be cut. */
  follow: (to: Spot | undefined, cut: boolean) => void
  where: () => Spot
  strength: () => number
  moves: () => boolean
}

/** It never wanders through the room: it goes out at one place and comes up at the next. */
export function createEmphasis(clock: Clock): Emphasis {
  let before: { spot: Spot; strength: number } = { spot: [0, 0, 0], strength: 0 }
  let to: Spot | undefined
  let begun = -Infinity
  const since = () => clock.now() - begun
  const where = () => (since() < leaves || !to ? before.spot : to)
  const strength = () => {
    const ms = since()
    if (ms < leaves) return before.strength * (1 - eased(ms / leaves))
    return to ? eased(Math.min(1, (ms - leaves) / comes)) : 0
  }
  return {
    where,
    strength,
    moves: () => since() < emphasisTime,
    follow: (next, cut) => {
      before = { spot: where(), strength: strength() }
      to = next
      begun = cut ? -Infinity : clock.now()
    },
  }
}

const eased = (part: number): number => part * part * (3 - 2 * part)
