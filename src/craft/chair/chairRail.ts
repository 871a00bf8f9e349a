import type { Knot } from '../tube.ts'
import type { Vector } from '../vector.ts'

/**
 * The measures of the chair, metres. Its frame: the middle of its four feet on the floor is the
 * origin, x to the right of somebody who faces it, y up, z to the front.
 */
export const chairMeasures = {
  /** Half the width of the rail's ellipse seen from above, and its depth behind the sitter's middle. */
  half: 0.31,
  deep: 0.25,
  /** Heights of the rail over the floor: in the middle of the back, and along the arms. */
  back: 0.95,
  arms: 0.71,
  /** How far the arms run on to the front, and how far their ends turn out. */
  ahead: 0.235,
  curl: 0.06,
  /** Top of the seat, its width and depth. */
  seat: 0.48,
  wide: 0.62,
  depth: 0.46,
} as const

const { half, deep, back, arms, ahead, curl } = chairMeasures

/**
 * A point of the bent rail. `part` runs from -2 (the end of the arm at the left) over 0 (the middle
 * of the back) to 2. Between -1 and 1 it is half an ellipse seen from above and falls with the square
 * of the cosine; beyond them the arms run level to the front and turn outwards.
 */
export function railAt(part: number): Vector {
  const side = Math.sign(part)
  const far = Math.abs(part)
  if (far <= 1) {
    const angle = (part * Math.PI) / 2
    const fall = Math.cos(angle) ** 2
    return [half * Math.sin(angle), arms + (back - arms) * fall, -deep * Math.cos(angle)]
  }
  const on = far - 1
  return [side * (half + curl * on ** 3), arms - 0.012 * on ** 2, ahead * on]
}

/** The rail as knots of a rod, its ends thicker and rounded off; so many knots for each half. */
export function railKnots(each: number): Knot[] {
  const knots = Array.from({ length: 2 * each + 1 }, (_, i): Knot => {
    const part = (2 * (i - each)) / each
    return { at: railAt(part), radius: 0.0165 + 0.005 * Math.max(0, Math.abs(part) - 1) ** 2 }
  })
  const cap = (part: number): Knot => {
    const [x, y, z] = railAt(part)
    const way = Math.sign(part)
    return { at: [x + way * 0.006, y, z + 0.009], radius: 0.0005 }
  }
  return [cap(-2), ...knots, cap(2)]
}
