import type { ThingLamps } from '#finish'
import { radians } from '#kit'
import type { Hanging } from '#plan'

/** Where a lamp hangs: degrees clockwise from where the thing looks, metres before it and above it. */
type Lamp = readonly [aside: number, before: number, above: number]

/** A thing's own lamps in the plan. */
export function lampsOn({ x, y, z, turn }: Hanging, key: Lamp, fill: Lamp): ThingLamps {
  const at = ([aside, before, above]: Lamp) => {
    const angle = radians(turn + aside)
    return [x + Math.sin(angle) * before, y + above, z - Math.cos(angle) * before] as const
  }
  return { key: at(key), fill: at(fill) }
}
