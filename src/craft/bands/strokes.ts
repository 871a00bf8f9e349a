import type { InkPoint, InkStroke } from '../lotus.ts'

/** A stroke and its mirror image, left and right. */
export const both = (stroke: InkStroke): InkStroke[] => [
  stroke,
  { ...stroke, points: stroke.points.map(([x, y]) => [-x, y]) },
]

/** An arc about a place, from one angle to another (radians), its radius going from `r0` to `r1`. */
export function arc(
  [x, y]: InkPoint,
  [r0, r1]: readonly [number, number],
  [from, to]: readonly [number, number],
  steps = 24,
): InkPoint[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const part = i / steps
    const radius = r0 * (r1 / r0) ** part
    const angle = from + (to - from) * part
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
}

const moved = (stroke: InkStroke, dx: number, dy = 0): InkStroke => ({
  ...stroke,
  points: stroke.points.map(([x, y]) => [x + dx, y + dy]),
})

/** A unit is as broad as 2; what leaves it on one side comes in on the other. */
export const repeated = (strokes: readonly InkStroke[]): InkStroke[] =>
  strokes.flatMap((stroke) => {
    const xs = stroke.points.map(([x]) => x)
    const near = stroke.half + 0.06
    return [
      ...(Math.max(...xs) > 1 - near ? [moved(stroke, -2)] : []),
      ...(Math.min(...xs) < near - 1 ? [moved(stroke, 2)] : []),
      stroke,
    ]
  })
