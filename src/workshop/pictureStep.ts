import { degrees, headingTo, radians } from '#kit'
import { eyeHeight, type Hanging, type View } from '#plan'

/** Metres between the eyes and what is looked at closely. */
const close = 1.2

/** How to go nearer: metres straight ahead, and where to look then, degrees. */
export type Nearer = { walk: number; heading: number; pitch: number }

/**
 * From an exhibit's view towards it, until it is 1.2 m away, and at any rate by a third of the way.
 * Before what hangs high or lies low one stays as far away as it is above or below the eyes.
 */
export function stepNearer(view: View, hanging: Hanging): Nearer {
  const far = metresFrom(view, hanging)
  const rise = hanging.y - eyeHeight
  const walk = far - Math.min((2 / 3) * far, Math.max(close, Math.abs(rise)))
  const x = view.x + walk * Math.sin(radians(view.heading))
  const z = view.z - walk * Math.cos(radians(view.heading))
  const away = Math.hypot(hanging.x - x, hanging.z - z)
  return {
    walk,
    heading: headingTo(x, z, hanging.x, hanging.z),
    pitch: degrees(Math.atan2(rise, away)),
  }
}

/** Metres on the plan to the nearest place of its box. */
function metresFrom(view: View, { x, z, turn, size: [width, , depth] }: Hanging): number {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  const [dx, dz] = [view.x - x, view.z - z]
  const aside = Math.abs(dx * cos + dz * sin) - width / 2
  const before = Math.abs(dx * sin - dz * cos) - depth / 2
  return Math.hypot(Math.max(0, aside), Math.max(0, before))
}
