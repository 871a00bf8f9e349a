import { arc, type Loop, type Spot2 } from '../polygon.ts'

/**
 * A part of a sign: what lies inside an odd number of its loops is inked, or cleared of ink again.
 * The sign fills the circle of radius 1 about the origin, y up.
 */
export type SignPart = { loops: readonly Loop[]; clear?: true }

/** Half the width of a stroke at a part (0 to 1) of its way. */
type Half = number | ((part: number) => number)

/** A stroke along a line as one loop, round at both ends. */
export function band(line: readonly Spot2[], half: Half): Loop {
  const last = line.length - 1
  const wide = (i: number) => (typeof half === 'number' ? half : half(i / last))
  const side = (sign: number) =>
    line.map(([x, y], i): Spot2 => {
      const [ax, ay] = line[Math.max(0, i - 1)] ?? [x, y]
      const [bx, by] = line[Math.min(last, i + 1)] ?? [x, y]
      const long = Math.hypot(bx - ax, by - ay) || 1
      const off = (sign * wide(i)) / long
      return [x + (by - ay) * off, y - (bx - ax) * off]
    })
  const end = (i: number, from: number): Spot2[] => {
    const [x, y] = line[i] ?? [0, 0]
    const [ox, oy] = line[from] ?? [0, 0]
    const away = Math.atan2(y - oy, x - ox)
    return arc([x, y], wide(i), away - Math.PI / 2, away + Math.PI / 2, 10).slice(1, -1)
  }
  return [...side(1), ...end(last, last - 1), ...side(-1).toReversed(), ...end(0, 1)]
}

/** Points of a spiral from a radius to another, about a middle, from an angle on; turns anticlockwise. */
export const spiral = (
  [x, y]: Spot2,
  [from, to]: readonly [number, number],
  angle: number,
  turns: number,
): Spot2[] => {
  const steps = Math.ceil(Math.abs(turns) * 36)
  return Array.from({ length: steps + 1 }, (_, i): Spot2 => {
    const part = i / steps
    const radius = from + (to - from) * part
    const at = angle + 2 * Math.PI * turns * part
    return [x + radius * Math.cos(at), y + radius * Math.sin(at)]
  })
}

/** A smooth line through points (Catmull and Rom's), so many steps between two. */
export function smooth(points: readonly Spot2[], steps = 10): Spot2[] {
  const at = (i: number): Spot2 =>
    points[Math.min(points.length - 1, Math.max(0, i))] ?? ([0, 0] as const)
  const between = (i: number, t: number): Spot2 => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const one = (k: 0 | 1) =>
      b[k] +
      0.5 *
        t *
        (c[k] -
          a[k] +
          t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + t * (3 * (b[k] - c[k]) + d[k] - a[k])))
    return [one(0), one(1)]
  }
  const line = Array.from({ length: (points.length - 1) * steps }, (_, k) =>
    between(Math.floor(k / steps), (k % steps) / steps),
  )
  return [...line, at(points.length - 1)]
}

/** A round disc. */
export const disc = (middle: Spot2, radius: number): Loop =>
  arc(middle, radius, 0, 2 * Math.PI, 48).slice(1)

/** An oval whose long half axis leans so, radians. */
export const oval = ([x, y]: Spot2, long: number, short: number, lean: number): Loop =>
  arc([0, 0], 1, 0, 2 * Math.PI, 48)
    .slice(1)
    .map(([u, v]): Spot2 => [
      x + u * long * Math.cos(lean) - v * short * Math.sin(lean),
      y + u * long * Math.sin(lean) + v * short * Math.cos(lean),
    ])

type Move = (spot: Spot2) => Spot2

/** Turned about the middle, radians. */
export const turning =
  (angle: number): Move =>
  ([x, y]) => [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
export const asIs: Move = (spot) => spot
export const leftRight: Move = ([x, y]) => [-x, y]
export const upDown: Move = ([x, y]) => [x, -y]

/** The loop under each of the moves, a part each: where parts meet, ink stays ink. */
export const underAll = (loop: Loop, moves: readonly Move[]): SignPart[] =>
  moves.map((move) => ({ loops: [loop.map(move)] }))

/** So many turns that together make one whole. */
export const turns = (count: number): Move[] =>
  Array.from({ length: count }, (_, i) => turning((2 * Math.PI * i) / count))
