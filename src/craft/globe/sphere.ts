import { radians } from '#kit'
import { cross, dot, type Vector } from '../vector.ts'

/** A place of the earth: degrees east and north. */
export type Place = readonly [east: number, north: number]

/** The earth's mean radius, kilometres (IUGG). */
const earth = 6371.0088

/**
 * A place on a sphere of that radius about the origin: y to the north pole, z to where the meridian
 * of Greenwich meets the equator, x to 90 degrees east of it.
 */
export function onGlobe([east, north]: Place, radius: number): Vector {
  const [sin, cos] = [Math.sin(radians(east)), Math.cos(radians(east))]
  const level = radius * Math.cos(radians(north))
  return [level * sin, radius * Math.sin(radians(north)), level * cos]
}

/** The place under a point of the globe's frame. */
export const placeAt = ([x, y, z]: Vector): Place => [
  (Math.atan2(x, z) * 180) / Math.PI,
  (Math.atan2(y, Math.hypot(x, z)) * 180) / Math.PI,
]

/** The angle between two places as the earth's middle sees them, radians. */
function apart(a: Place, b: Place): number {
  const [p, q] = [onGlobe(a, 1), onGlobe(b, 1)]
  return Math.atan2(Math.hypot(...cross(p, q)), dot(p, q))
}

/** Kilometres along the great circle from one place to another. */
export const farApart = (a: Place, b: Place): number => earth * apart(a, b)

/** A place that many parts of the way from one to another along their great circle. */
export function between(a: Place, b: Place, part: number): Place {
  const angle = apart(a, b)
  if (angle < 1e-9) return a
  const [p, q] = [onGlobe(a, Math.sin((1 - part) * angle)), onGlobe(b, Math.sin(part * angle))]
  return placeAt([p[0] + q[0], p[1] + q[1], p[2] + q[2]])
}

/** The place that many degrees away on a bearing, degrees clockwise from north. */
export function onBearing([east, north]: Place, bearing: number, degrees: number): Place {
  const [far, turn, level] = [radians(degrees), radians(bearing), radians(north)]
  const up = Math.sin(level) * Math.cos(far) + Math.cos(level) * Math.sin(far) * Math.cos(turn)
  const aside = Math.atan2(
    Math.sin(turn) * Math.sin(far) * Math.cos(level),
    Math.cos(far) - Math.sin(level) * up,
  )
  return [east + (aside * 180) / Math.PI, (Math.asin(up) * 180) / Math.PI]
}
