import { termCount } from '#craft'
import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { circles, levels } from './measures.ts'

/** The term on the ring that a ray meets while that one is up; nothing beside the ring. */
export function pressedTerm(ray: Ray, hanging: Hanging, up: number): number | undefined {
  const met = metOn(ray, hanging, levels.ring)
  if (!met) return undefined
  const [x, y] = met
  const far = Math.hypot(x, y)
  if (far < circles.inner || far > circles.rim) return undefined
  const steps = Math.round((Math.atan2(x, y) / (2 * Math.PI)) * termCount)
  return (up + steps + 2 * termCount) % termCount
}
