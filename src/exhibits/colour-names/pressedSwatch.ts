import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { cloth, swatchAt } from './measures.ts'
import { swatchCount } from './rule.ts'

/** The swatch that a ray meets on the wall, its name included; nothing between them. */
export function pressedSwatch(ray: Ray, hanging: Hanging): number | undefined {
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  // Into the wall's own frame: x to the right of somebody who faces it, z out of its front.
  const [fromX, fromZ] = [ray.x - hanging.x, ray.z - hanging.z]
  const away = fromX * sin - fromZ * cos
  const towards = ray.dx * sin - ray.dz * cos
  if (towards >= 0 || away <= 0) return undefined
  const go = -away / towards
  const x = -(fromX + ray.dx * go) * cos - (fromZ + ray.dz * go) * sin
  const y = ray.y + ray.dy * go - hanging.y
  for (let swatch = 0; swatch < swatchCount; swatch += 1) {
    const [middle, upper] = swatchAt(swatch)
    const under = upper - y
    if (Math.abs(x - middle) < cloth.width / 2 && under > 0 && under < cloth.height + 0.09)
      return swatch
  }
  return undefined
}
