import { lastStep } from '#craft'
import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { opening, rail } from './measures.ts'

/** The step of the slider next to where a ray meets the board under the picture; else nothing. */
export function pressedStep(ray: Ray, hanging: Hanging): number | undefined {
  const met = metOn(ray, hanging, rail.out)
  if (!met) return undefined
  const [x, y] = met
  const [width, height] = hanging.size
  if (y > opening.bottom || y < -height / 2 || Math.abs(x) > width / 2) return undefined
  const along = (x / rail.half + 1) / 2
  return Math.round(Math.min(1, Math.max(0, along)) * lastStep)
}
