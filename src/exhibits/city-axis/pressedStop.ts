import { cityStops, stopAt } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'

/** Half the depth over which a press means the line, metres; the slide before the table as well. */
const deep = 1.25

/** The stop that is nearest to where a ray meets the table; nothing beside it. */
export function pressedStop(ray: Ray, hanging: Hanging): number | undefined {
  const [width, height] = hanging.size
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  const [x, z] = [ray.x - hanging.x, ray.z - hanging.z]
  const up = ray.y - hanging.y + height / 2
  if (ray.dy >= 0) return undefined
  const far = -up / ray.dy
  const [px, pz] = [x + ray.dx * far, z + ray.dz * far]
  const [along, out] = [-px * cos - pz * sin, px * sin - pz * cos]
  if (Math.abs(along) > width / 2 || Math.abs(out) > deep) return undefined
  const distances = cityStops.map((stop) => Math.abs(stopAt(stop) - along))
  return distances.indexOf(Math.min(...distances))
}
