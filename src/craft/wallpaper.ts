import type { WallpaperName } from './names.ts'
import type { Spot2 } from './polygon.ts'

/** What carries the plane onto itself: x' = a x + b y + e, y' = c x + d y + f. */
export type Carry = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

const half = 0.5
const same: Carry = [1, 0, 0, 1, 0, 0]
const turned: Carry = [-1, 0, 0, -1, 0, 0]
const mirrorX: Carry = [-1, 0, 0, 1, 0, 0]
const mirrorY: Carry = [1, 0, 0, -1, 0, 0]
const moved = ([a, b, c, d, e, f]: Carry, x: number, y: number): Carry => [a, b, c, d, e + x, f + y]
const centred = (ops: readonly Carry[]): Carry[] => [
  ...ops,
  ...ops.map((op) => moved(op, half, half)),
]
const quarters: Carry[] = [same, turned, [0, -1, 1, 0, 0, 0], [0, 1, -1, 0, 0, 0]]
const thirds: Carry[] = [same, [0, -1, 1, -1, 0, 0], [-1, 1, -1, 0, 0, 0]]
const sixths: Carry[] = [...thirds, turned, [0, 1, -1, 1, 0, 0], [1, -1, 1, 0, 0, 0]]
const through: Carry[] = [
  [0, -1, -1, 0, 0, 0],
  [-1, 1, 0, 1, 0, 0],
  [1, 0, 1, -1, 0, 0],
]
const along: Carry[] = [
  [0, 1, 1, 0, 0, 0],
  [1, -1, 0, -1, 0, 0],
  [-1, 0, -1, 1, 0, 0],
]
const diagonals: Carry[] = [
  [0, 1, 1, 0, 0, 0],
  [0, -1, -1, 0, 0, 0],
]
const four = [same, turned, mirrorX, mirrorY]

/** General positions of each group, in parts of its cell's two steps. */
const positions: Record<WallpaperName, readonly Carry[]> = {
  p1: [same],
  p2: [same, turned],
  pm: [same, mirrorX],
  pg: [same, moved(mirrorX, 0, half)],
  cm: centred([same, mirrorX]),
  pmm: four,
  pmg: [same, turned, moved(mirrorX, half, 0), moved(mirrorY, half, 0)],
  pgg: [same, turned, moved(mirrorX, half, half), moved(mirrorY, half, half)],
  cmm: centred(four),
  p4: quarters,
  p4m: [...quarters, mirrorX, mirrorY, ...diagonals],
  p4g: [...quarters, ...[mirrorX, mirrorY, ...diagonals].map((op) => moved(op, half, half))],
  p3: thirds,
  p3m1: [...thirds, ...through],
  p31m: [...thirds, ...along],
  p6: sixths,
  p6m: [...sixths, ...through, ...along],
}

const isSixty = (name: WallpaperName): boolean => /^p[36]/.test(name)
const rise = Math.sqrt(3) / 2

/** The two steps after which a group's pattern repeats, its cell being of side 1. */
export const stepsOf = (name: WallpaperName): readonly [Spot2, Spot2] => [
  [1, 0],
  isSixty(name) ? [-half, rise] : [0, 1],
]

/** What a group does within one cell, in the plane's own lengths; the cell is of side 1. */
export function carriesOf(name: WallpaperName): Carry[] {
  if (!isSixty(name)) return [...positions[name]]
  return positions[name].map(([a, b, c, d, e, f]): Carry => {
    // Parts (u, v) are at (u - v/2, v rise): S M inverse(S).
    const [m00, m01] = [a - c * half, b - d * half]
    const [m10, m11] = [c * rise, d * rise]
    const inverse = [1, half / rise, 0, 1 / rise] as const
    return [
      m00 * inverse[0] + m01 * inverse[2],
      m00 * inverse[1] + m01 * inverse[3],
      m10 * inverse[0] + m11 * inverse[2],
      m10 * inverse[1] + m11 * inverse[3],
      e - f * half,
      f * rise,
    ]
  })
}

/** A point carried. */
export const carried = ([a, b, c, d, e, f]: Carry, [x, y]: Spot2): Spot2 => [
  a * x + b * y + e,
  c * x + d * y + f,
]

/**
 * Everything that carries a pattern onto itself and brings some of a cell into the rectangle from
 * `low` to `high`, in sides of the cell.
 */
export function carriesOver(name: WallpaperName, low: Spot2, high: Spot2): Carry[] {
  const [first, second] = stepsOf(name)
  const reach = 2
  const rows = [Math.floor(low[1] / second[1]) - reach, Math.ceil(high[1] / second[1]) + reach]
  const all: Carry[] = []
  for (let j = rows[0] ?? 0; j <= (rows[1] ?? 0); j += 1) {
    const shift = j * second[0]
    for (let i = Math.floor(low[0] - shift) - reach; i <= high[0] - shift + reach; i += 1)
      for (const op of carriesOf(name)) all.push(moved(op, i * first[0] + shift, j * second[1]))
  }
  return all
}
