import { lastStep } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { opening, rail } from './measures.ts'

/** The step of the slider next to where a ray meets the board under the picture; else nothing. */
export function pressedStep(ray: Ray, hanging: Hanging): number | undefined {
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  // Into the panel's own frame: x to the right of somebody who faces it, z out of its front.
  const [fromX, fromZ] = [ray.x - hanging.x, ray.z - hanging.z]
  const away = fromX * sin - fromZ * cos - rail.out
  const towards = ray.dx * sin - ray.dz * cos
  if (towards >= 0 || away <= 0) return undefined
  const go = -away / towards
  const x = -(fromX + ray.dx * go) * cos - (fromZ + ray.dz * go) * sin
  const y = ray.y + ray.dy * go - hanging.y
  const [width, height] = hanging.size
  if (y > opening.bottom || y < -height / 2 || Math.abs(x) > width / 2) return undefined
  const along = (x / rail.half + 1) / 2
  return Math.round(Math.min(1, Math.max(0, along)) * lastStep)
}
