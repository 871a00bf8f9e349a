import { cityStops, stopAt } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'

/** Half the depth over which a press means the line, metres; the slide before the table as well. */
const deep = 1.25

/** The stop that is nearest to where a ray meets the table; nothing beside it. */
export function pressedStop(ray: Ray, hanging: Hanging): number | undefined {
  const [width, height] = hanging.size
  const own = rayIn(hanging, ray)
  const met = own.way[1] < 0 ? meets(own, 1, -height / 2) : undefined
  if (!met) return undefined
  const [along, , out] = met
  if (Math.abs(along) > width / 2 || Math.abs(out) > deep) return undefined
  const distances = cityStops.map((stop) => Math.abs(stopAt(stop) - along))
  return distances.indexOf(Math.min(...distances))
}
