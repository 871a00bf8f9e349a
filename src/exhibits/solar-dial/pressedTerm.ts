import { termCount } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { circles, levels } from './measures.ts'

/** The term on the ring that a ray meets while that one is up; nothing beside the ring. */
export function pressedTerm(ray: Ray, hanging: Hanging, up: number): number | undefined {
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  // Into the dial's own frame: x to the right of somebody who faces it, z out of its front.
  const [fromX, fromZ] = [ray.x - hanging.x, ray.z - hanging.z]
  const away = fromX * sin - fromZ * cos - levels.ring
  const towards = ray.dx * sin - ray.dz * cos
  if (towards >= 0 || away <= 0) return undefined
  const go = -away / towards
  const x = -(fromX + ray.dx * go) * cos - (fromZ + ray.dz * go) * sin
  const y = ray.y + ray.dy * go - hanging.y
  const far = Math.hypot(x, y)
  if (far < circles.inner || far > circles.rim) return undefined
  const steps = Math.round((Math.atan2(x, y) / (2 * Math.PI)) * termCount)
  return (up + steps + 2 * termCount) % termCount
}
