import { smoothOutline, type OutlinePoint } from './vase.ts'

/** Outer side of a bowl, foot to lip, in parts of its height (content brief, 3.7: height to width 0.42). */
const outline: readonly OutlinePoint[] = [
  [0.48, 0],
  [0.48, 0.08],
  [0.55, 0.1],
  [0.86, 0.36],
  [1.07, 0.7],
  [1.19, 1],
]

/** How thick its wall and its floor are, and how deep it is hollow under its foot, in parts of its height. */
const [wall, floor, hollow] = [0.045, 0.2, 0.05]

/** A point of a bowl's skin, from the middle of its foot over the lip to the middle of its well. */
export type BowlPoint = {
  radius: number
  height: number
  /** Metres along the skin from its axis, underneath or within. */
  along: number
  /** Metres along the skin from the lip. */
  lip: number
  inside: boolean
}

/** The radius of a bowl of that height at its lip, metres. */
export const bowlRadius = (height: number): number => 1.19 * height

/** The skin of a bowl of that height, metres; doubled points are sharp edges. */
export function bowlSkin(height: number): BowlPoint[] {
  const outer: OutlinePoint[] = [
    [0.001, hollow],
    [0.4, hollow],
    [0.4, hollow],
    [0.42, 0],
    [0.42, 0],
    [0.48, 0],
    [0.48, 0],
    ...smoothOutline(outline.slice(1), 5),
  ]
  const lip = outline.at(-1) ?? [0, 0]
  const rim: OutlinePoint[] = [
    [lip[0] - wall * 0.2, lip[1] + wall * 0.3],
    [lip[0] - wall * 0.75, lip[1] + wall * 0.28],
  ]
  const within: readonly OutlinePoint[] = [
    [lip[0] - wall, lip[1] - 0.02],
    [1.025, 0.7],
    [0.81, 0.38],
    [0.55, 0.235],
    [0.26, floor],
    [0.001, floor - 0.005],
  ]
  const inner = smoothOutline(within, 4)
  const scaled = (points: readonly OutlinePoint[]) =>
    points.map(([radius, at]): OutlinePoint => [radius * height, at * height])
  return measured(scaled([...outer, ...rim]), scaled(inner))
}

/** Both sides of the skin with their lengths. */
function measured(outer: readonly OutlinePoint[], inner: readonly OutlinePoint[]): BowlPoint[] {
  const lengths = (points: readonly OutlinePoint[]) => {
    let sum = 0
    return points.map((point, i) => {
      const before = points[i - 1] ?? point
      sum += Math.hypot(point[0] - before[0], point[1] - before[1])
      return sum
    })
  }
  const side = (points: readonly OutlinePoint[], inside: boolean): BowlPoint[] => {
    const run = lengths(points)
    const whole = run.at(-1) ?? 0
    return points.map(([radius, height], i) => {
      const at = run[i] ?? 0
      const [along, lip] = inside ? [whole - at, at] : [at, whole - at]
      return { radius, height, along, lip, inside }
    })
  }
  return [...side(outer, false), ...side(inner, true)]
}
