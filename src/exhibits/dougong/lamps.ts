import type { ThingLamps } from '#finish'
import { radians } from '#kit'
import type { Hanging } from '#plan'

/** A lamp before it on the left and above, and a weaker one on the right. Metres of the plan. */
export function setLamps({ x, y, z, turn }: Hanging): ThingLamps {
  const at = (aside: number, away: number, up: number) => {
    const angle = radians(turn + aside)
    return [x + Math.sin(angle) * away, y + up, z - Math.cos(angle) * away] as const
  }
  return { key: at(-40, 3, 3.4), fill: at(60, 3, 0.4) }
}
