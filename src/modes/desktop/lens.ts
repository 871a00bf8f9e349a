import { degrees, radians } from '#kit'

/** Vertical angle of view, degrees: what a wide window shows, and the most a narrow one may. */
const usual = 62
const widest = 70
/** Horizontal angle that a narrow window tries to keep, degrees. */
const narrow = 50

/** Up to here, degrees, looking up and down moves the lens and does not tip it. */
const mostLifted = 20

/**
 * How the eyes look up or down: by lifting the lens, as who pictures houses does, so that what is
 * upright stays upright; the rest by tipping it. Gives both in degrees; their sum is the pitch.
 */
export function lift(pitch: number): { lifted: number; tipped: number } {
  const lifted = Math.max(-mostLifted, Math.min(mostLifted, pitch))
  return { lifted, tipped: pitch - lifted }
}

/**
 * How far a lens that is lifted by so many degrees moves its picture, in halves of it, counted down
 * the page. `vertical` is its angle of view, degrees.
 */
export const liftedBy = (lifted: number, vertical: number): number =>
  -Math.tan(radians(lifted)) / Math.tan(radians(vertical) / 2)

/** Vertical angle of view of a window of this shape (width over height), degrees. */
export function angleFor(aspect: number): number {
  const kept = 2 * degrees(Math.atan(Math.tan(radians(narrow) / 2) / aspect))
  return Math.min(widest, Math.max(usual, kept))
}

/**
 * Half the angle on the plan that a lens sees, degrees. A lens that looks down or up sees further
 * round with its corners. `pitch` is how far it is tipped, `shift` by how much the picture is moved aside and up, in halves of it.
 */
export function halfAcross(
  vertical: number,
  aspect: number,
  pitch: number,
  shift: { x: number; y: number },
): number {
  const up = Math.tan(radians(vertical) / 2)
  const steep = Math.abs(radians(pitch))
  const ahead = Math.cos(steep) - Math.sin(steep) * up * (1 + Math.abs(shift.y))
  if (ahead <= 0) return 90
  return degrees(Math.atan2(up * aspect * (1 + Math.abs(shift.x)), ahead))
}
