import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { cloth, swatchAt } from './measures.ts'
import { swatchCount } from './rule.ts'

/** The swatch that a ray meets on the wall, its name included; nothing between them. */
export function pressedSwatch(ray: Ray, hanging: Hanging): number | undefined {
  const met = metOn(ray, hanging, 0)
  if (!met) return undefined
  const [x, y] = met
  for (let swatch = 0; swatch < swatchCount; swatch += 1) {
    const [middle, upper] = swatchAt(swatch)
    const under = upper - y
    if (Math.abs(x - middle) < cloth.width / 2 && under > 0 && under < cloth.height + 0.09)
      return swatch
  }
  return undefined
}
