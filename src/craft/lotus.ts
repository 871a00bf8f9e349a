/** A point of a drawing: to the right and up, its middle at 0, its rim at 1. */
export type InkPoint = readonly [x: number, y: number]

/** What a brush does: a shape is washed in and covers what lies under it; a line is drawn. */
export type InkStroke = {
  points: readonly InkPoint[]
  /** Half the breadth of the line. */
  half: number
  /** How deep the wash inside a closed shape is, 0 to 1; left out for a line alone. */
  wash?: number
}

/** A curve through a start, one pull and an end (a parabola), in `steps`. */
export const bend = (a: InkPoint, b: InkPoint, c: InkPoint, steps = 9): InkPoint[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    return [p * a[0] + q * b[0] + r * c[0], p * a[1] + q * b[1] + r * c[1]]
  })

/** A petal or leaf from its foot to its tip, so broad; `lean` bows it to one side. */
export function petal(foot: InkPoint, tip: InkPoint, broad: number, lean = 0): InkPoint[] {
  const [dx, dy] = [tip[0] - foot[0], tip[1] - foot[1]]
  const pull = (side: number): InkPoint => [
    foot[0] + dx * 0.55 - dy * (side * broad + lean),
    foot[1] + dy * 0.55 + dx * (side * broad + lean),
  ]
  return [...bend(foot, pull(1), tip), ...bend(tip, pull(-1), foot)]
}

const mirrored = (points: readonly InkPoint[]): InkPoint[] => points.map(([x, y]) => [-x, y])

/**
 * A lotus among its scrolling stems, of the kind that is painted in cobalt: the petals behind first,
 * so that those before them cover them. Drawn for this hall, after no single piece.
 */
export function lotus(): InkStroke[] {
  const both = (stroke: InkStroke): InkStroke[] => [
    stroke,
    { ...stroke, points: mirrored(stroke.points) },
  ]
  const foot: InkPoint = [0, -0.1]
  const fan = (angle: number, long: number, broad: number, wash: number): InkStroke => {
    const a = (angle * Math.PI) / 180
    const tip: InkPoint = [foot[0] + Math.sin(a) * long, foot[1] + Math.cos(a) * long]
    const lean = angle === 0 ? 0 : 0.1
    return { points: petal(foot, tip, broad, lean), half: 0.011, wash }
  }
  const petals = [
    ...both(fan(76, 0.6, 0.26, 0.3)),
    ...both(fan(24, 0.72, 0.3, 0.34)),
    ...both(fan(50, 0.66, 0.3, 0.5)),
    fan(0, 0.68, 0.34, 0.42),
    ...both(fan(98, 0.42, 0.3, 0.62)),
    ...both(fan(30, 0.44, 0.34, 0.66)),
    fan(0, 0.4, 0.36, 0.85),
  ]
  return [...stems(both), ...petals]
}

function stems(both: (stroke: InkStroke) => InkStroke[]): InkStroke[] {
  const line = (points: readonly InkPoint[], half = 0.016): InkStroke => ({ points, half })
  const leaf = (foot: InkPoint, tip: InkPoint, broad: number, lean: number): InkStroke => ({
    points: petal(foot, tip, broad, lean),
    half: 0.009,
    wash: 0.75,
  })
  // The stem runs into a scroll and rolls up to its eye.
  const eye: InkPoint = [0.52, -0.32]
  const roll = Array.from({ length: 29 }, (_, i): InkPoint => {
    const [angle, far] = [-1.6 + i * 0.23, 0.27 - 0.0075 * i]
    return [eye[0] + Math.cos(angle) * far, eye[1] + Math.sin(angle) * far]
  })
  return [
    line(bend([0, -0.1], [0.03, -0.35], [0, -0.54]), 0.018),
    ...both(line(bend([0, -0.52], [0.2, -0.62], roll[0] ?? eye, 14))),
    ...both(line(roll)),
    ...both(line(bend([0.755, -0.32], [0.9, 0.02], [0.7, 0.3], 12), 0.012)),
    ...both(leaf([0.26, -0.585], [0.3, -0.36], 0.4, 0.16)),
    ...both(leaf([0.2, -0.575], [0.34, -0.78], 0.36, 0.2)),
    ...both(leaf([0.52, -0.59], [0.72, -0.74], 0.38, -0.14)),
    ...both(leaf([0.8, -0.2], [0.97, -0.34], 0.4, -0.2)),
    ...both(leaf([0.82, -0.05], [0.62, 0.06], 0.38, 0.2)),
    ...both(leaf([0.81, 0.02], [0.95, 0.24], 0.36, -0.1)),
    // A bud at the end of each tendril, and the eye of each scroll.
    ...both(leaf([0.7, 0.28], [0.6, 0.54], 0.34, -0.1)),
    ...both(leaf([0.7, 0.28], [0.79, 0.52], 0.3, 0.1)),
    ...both(leaf([0.555, -0.27], [0.47, -0.33], 0.7, 0)),
  ]
}
