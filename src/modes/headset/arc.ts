import type { Ray } from '#plan'

/** A place on the way of something thrown, metres. */
export type Flown = { x: number; y: number; z: number }

/** Metres a second at which it leaves the hand, metres a second squared at which it falls. */
const [throwing, falling] = [6.5, 9.8]
/** Seconds between two points, and how many there are at most. */
const [step, most] = [1 / 30, 90]

/**
 * The way of something thrown along a ray (its direction may have any length) until it is on the
 * floor: a point each thirtieth of a second, the last one at y = 0, or three seconds of it.
 */
export function arcOf(ray: Ray): Flown[] {
  const length = Math.hypot(ray.dx, ray.dy, ray.dz) || 1
  const [vx, vy, vz] = [ray.dx, ray.dy, ray.dz].map((part) => (part / length) * throwing) as [
    number,
    number,
    number,
  ]
  const at = (t: number): Flown => ({
    x: ray.x + vx * t,
    y: ray.y + vy * t - (falling / 2) * t * t,
    z: ray.z + vz * t,
  })
  // When it comes down: the later root of y = 0.
  const down = (vy + Math.sqrt(vy * vy + 2 * falling * Math.max(0, ray.y))) / falling
  const whole = Math.min(most, Math.ceil(down / step))
  return Array.from({ length: whole + 1 }, (_, i) => at(Math.min(i * step, down)))
}
