import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'

/**
 * Where a ray meets a plane that stands `front` metres out of the middle of a hanging: metres to the
 * right of the middle and up. Nothing where it comes from behind.
 */
export function onFront(
  ray: Ray,
  hanging: Hanging,
  front: number,
): readonly [x: number, y: number] | undefined {
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  const [fromX, fromZ] = [ray.x - hanging.x, ray.z - hanging.z]
  const towards = ray.dx * sin - ray.dz * cos
  const go = (front - (fromX * sin - fromZ * cos)) / (towards || 1e-9)
  if (towards >= 0 || go <= 0) return undefined
  const x = -(fromX + ray.dx * go) * cos - (fromZ + ray.dz * go) * sin
  return [x, ray.y + ray.dy * go - hanging.y]
}
