import { degrees, radians } from '#kit'

/** Vertical angle of view, degrees: what a wide window shows, and the most a narrow one may. */
const usual = 62
const widest = 70
/** Horizontal angle that a narrow window tries to keep, degrees. */
const narrow = 50

/** Vertical angle of view of a window of this shape (width over height), degrees. */
export function angleFor(aspect: number): number {
  const kept = 2 * degrees(Math.atan(Math.tan(radians(narrow) / 2) / aspect))
  return Math.min(widest, Math.max(usual, kept))
}

/** Half the horizontal angle that a lens sees, degrees; `shift` is the part of the width covered. */
export function halfAcross(vertical: number, aspect: number, shift: number): number {
  return degrees(Math.atan(Math.tan(radians(vertical) / 2) * aspect * (1 + Math.abs(shift))))
}
