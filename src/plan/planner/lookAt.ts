import type { Stand } from '#exhibition'
import { degrees, grown, headingTo, radians, type Rect } from '#kit'
import type { Hanging } from '../types.ts'
import { eyeHeight, idealDistance, nearest } from '../views.ts'
import type { Box } from './box.ts'
import { roomy, tidy } from './measures.ts'

/** Eyes of somebody who stands and of somebody who sits, metres. */
const eyes = [eyeHeight, 1.18] as const

/** Parts of the best distance and degrees off the middle, the best first. */
const choices = [1, 0.85, 0.7, 1.15, 0.55, 0.4, 0.3]
  .flatMap((part) =>
    [0, 15, -15, 30, -30, 45, -45, 60, -60, 75, -75].map((aside) => ({
      part,
      aside,
      cost: Math.abs(1 - part) + Math.abs(aside) / 90,
    })),
  )
  .toSorted((a, b) => a.cost - b.cost)
/** Something that stands may be seen from behind rather than not at all. */
const behind = choices.map(({ part, aside }) => ({ part, aside: aside + 180 }))

/**
 * Where one stands to see an exhibit: on free floor, nothing before it from either height of eyes;
 * before its middle if that can be. Nothing when there is no such place in the room.
 */
export function lookAt(hanging: Hanging, boxes: readonly Box[], clear: Rect): Stand | undefined {
  const floor = grown(clear, -roomy - 0.01)
  const bodies = boxes
    .filter(({ inTheWay }) => inTheWay)
    .map((box) => grown(box.ground, roomy + 0.01))
  const others = boxes.filter(({ exhibit }) => exhibit !== hanging.exhibit)
  const { x, y, z, size, turn, on } = hanging
  const ideal = idealDistance(size)
  for (const { part, aside } of on === 'wall' ? choices : [...choices, ...behind]) {
    const away = Math.max(nearest, ideal * part) + size[2] / 2
    const angle = radians(turn + aside)
    const at = { x: tidy(x + Math.sin(angle) * away), z: tidy(z - Math.cos(angle) * away) }
    if (!holds(floor, at) || bodies.some((body) => holds(body, at))) continue
    if (!eyes.every((eye) => sees(at, eye, hanging, others))) continue
    const pitch = degrees(Math.atan2(y - eyeHeight, Math.hypot(at.x - x, at.z - z)))
    return { ...at, heading: headingTo(at.x, at.z, x, z), pitch }
  }
  return undefined
}

/** Whether an exhibit is seen, from free floor, by somebody who stands there. */
export function isSeenFrom(at: Stand, hanging: Hanging, boxes: readonly Box[]): boolean {
  const others = boxes.filter(({ exhibit }) => exhibit !== hanging.exhibit)
  const isFree = !boxes.some((box) => box.inTheWay && holds(grown(box.ground, roomy), at))
  return isFree && eyes.every((eye) => sees(at, eye, hanging, others))
}

const holds = ({ x0, x1, z0, z1 }: Rect, at: { x: number; z: number }): boolean =>
  at.x > x0 && at.x < x1 && at.z > z0 && at.z < z1

/** A look passes other things by this at least, metres: none is grazed. */
const air = 0.02

/** Whether nothing is between the eye and the middle of the exhibit. */
function sees(
  from: { x: number; z: number },
  eye: number,
  { x, y, z }: Hanging,
  others: readonly Box[],
): boolean {
  return !others.some(({ ground, low, high }) => {
    let [enter, leave] = [0, 1]
    for (const [start, step, bottom, top] of [
      [from.x, x - from.x, ground.x0 - air, ground.x1 + air],
      [from.z, z - from.z, ground.z0 - air, ground.z1 + air],
      [eye, y - eye, low, high + air],
    ] as const) {
      if (Math.abs(step) < 1e-9) {
        if (start < bottom || start > top) return false
        continue
      }
      const one = (bottom - start) / step
      const two = (top - start) / step
      enter = Math.max(enter, Math.min(one, two))
      leave = Math.min(leave, Math.max(one, two))
    }
    return enter <= leave
  })
}
