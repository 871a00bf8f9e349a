import type { Vector } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'

/** A ray in a hanging's own frame: x to the right of who faces it, y up, z out of its front. */
export type OwnRay = { from: Vector; way: Vector }

/** A way of the plan (x east, z south) in the own frame of what is turned so, degrees. */
export function ownWay(turn: number, x: number, y: number, z: number): Vector {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  return [-x * cos - z * sin, y, x * sin - z * cos]
}

/** A ray of the plan in a hanging's own frame, its box's centre the origin. Metres. */
export const rayIn = ({ x, y, z, turn }: Hanging, ray: Ray): OwnRay => ({
  from: ownWay(turn, ray.x - x, ray.y - y, ray.z - z),
  way: ownWay(turn, ray.dx, ray.dy, ray.dz),
})

/** Where it meets the plane at `at` along an axis (0 x, 1 y, 2 z); nothing behind who looks. */
export function meets({ from, way }: OwnRay, axis: 0 | 1 | 2, at: number): Vector | undefined {
  const go = (at - from[axis]) / (way[axis] || 1e-9)
  if (go <= 0) return undefined
  return [from[0] + way[0] * go, from[1] + way[1] * go, from[2] + way[2] * go]
}

/**
 * Where a ray from before a hanging meets its plane `front` metres before its middle: metres to the
 * right and up from the middle. Nothing from behind.
 */
export function metOn(
  ray: Ray,
  hanging: Hanging,
  front: number,
): readonly [x: number, y: number] | undefined {
  const own = rayIn(hanging, ray)
  const met = own.way[2] < 0 ? meets(own, 2, front) : undefined
  return met && [met[0], met[1]]
}
