import { radians } from '#kit'
import type { FloorPlan, Hanging, Ray } from '#plan'

type Place = { readonly x: number; readonly y: number; readonly z: number }

/** How far from a thing a hand still reaches it, how far a ray picks one up, and its steps. Metres. */
const [reach, furthest, step] = [0.03, 3, 0.04]

/** Whether a place is in the box of what stands there, so much larger. Metres. */
export function isIn({ x, y, z, turn, size }: Hanging, at: Place, larger = reach): boolean {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  const [dx, dy, dz] = [at.x - x, at.y - y, at.z - z]
  return (
    Math.abs(dx * cos + dz * sin) <= size[0] / 2 + larger &&
    Math.abs(dy) <= size[1] / 2 + larger &&
    Math.abs(dx * sin - dz * cos) <= size[2] / 2 + larger
  )
}

/** What stands where a hand is, unless the visitor's head is in it too. */
export const reached = (
  { hangings }: FloorPlan,
  room: string,
  at: Place,
  head: Place,
): Hanging | undefined =>
  hangings.find((each) => each.room === room && isIn(each, at) && !isIn(each, head))

/** The first of these that a ray meets, near enough to be picked up. */
export function met(hangings: readonly Hanging[], ray: Ray): Hanging | undefined {
  const length = Math.hypot(ray.dx, ray.dy, ray.dz) || 1
  for (let far = 0; far <= furthest; far += step) {
    const go = far / length
    const at = { x: ray.x + ray.dx * go, y: ray.y + ray.dy * go, z: ray.z + ray.dz * go }
    const found = hangings.find((each) => isIn(each, at))
    if (found) return found
  }
  return undefined
}
