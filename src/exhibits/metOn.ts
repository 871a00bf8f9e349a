import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'

/**
 * Where a ray from before a hanging meets its plane `front` metres before its middle: metres to the
 * right and up from the middle. Nothing from behind.
 */
export function metOn(
  ray: Ray,
  { x, y, z, turn }: Hanging,
  front: number,
): readonly [x: number, y: number] | undefined {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  const away = (ray.x - x) * sin - (ray.z - z) * cos
  const towards = ray.dx * sin - ray.dz * cos
  if (towards >= 0 || away <= front) return undefined
  const go = (front - away) / towards
  return [
    -(ray.x - x + ray.dx * go) * cos - (ray.z - z + ray.dz * go) * sin,
    ray.y + ray.dy * go - y,
  ]
}
