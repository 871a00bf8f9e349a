import type { Spot2 } from '../polygon.ts'

/**
 * A corner of a drawn triangle: place in metres; tone, 0 on the outer edge of its band to 1 on the
 * inner one; metres along the band; and by how much the tone grows a metre to the right and upwards.
 */
export type Corner = readonly [
  x: number,
  y: number,
  tone: number,
  along: number,
  slopeX: number,
  slopeY: number,
]

/** Triangles, three corners each. */
export type Corners = readonly Corner[]

/** Of two corners the one that lies so far between them, 0 to 1. */
const between = (a: Corner, b: Corner, part: number): Corner => {
  const at = (i: 0 | 1 | 2 | 3 | 4 | 5) => a[i] + (b[i] - a[i]) * part
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/**
 * What is left of triangles where `keeps`, a number that goes evenly along every edge, is not below
 * nought (Sutherland and Hodgman's cut by one line).
 */
export function cut(corners: Corners, keeps: (corner: Corner) => number): Corner[] {
  const left: Corner[] = []
  for (let i = 0; i + 2 < corners.length; i += 3) {
    const triangle = corners.slice(i, i + 3)
    const kept: Corner[] = []
    triangle.forEach((corner, n) => {
      const next = triangle[(n + 1) % 3] ?? corner
      const [here, there] = [keeps(corner), keeps(next)]
      if (here >= 0) kept.push(corner)
      if (here * there < 0) kept.push(between(corner, next, here / (here - there)))
    })
    const [first] = kept
    for (let n = 2; n < kept.length; n += 1) {
      const [second, third] = [kept[n - 1], kept[n]]
      if (first && second && third && areaOf(first, second, third) > 1e-10)
        left.push(first, second, third)
    }
  }
  return left
}

/** The same triangles on the other side of the middle line. */
export const mirrored = (corners: Corners): Corner[] =>
  corners
    .map(([x, y, tone, along, slopeX, slopeY]): Corner => [-x, y, tone, along, -slopeX, slopeY])
    // Read backwards, so that the triangles still face forward.
    .toReversed()

/** Square metres, below nought where the three run clockwise. */
const areaOf = (a: Corner, b: Corner, c: Corner): number =>
  ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

const facing = (a: Corner, b: Corner, c: Corner): Corner[] =>
  areaOf(a, b, c) < 0 ? [a, c, b] : [a, b, c]

/**
 * The band between two lines of as many points: tone 0 on the outer line, 1 on the inner one, and
 * even between them. Its slope is square to the outer line. The triangles run anticlockwise.
 */
export function band(outer: readonly Spot2[], inner: readonly Spot2[]): Corner[] {
  let along = 0
  const rows = outer.map((out, i): readonly [Corner, Corner] => {
    const into = inner[i] ?? out
    const [before, after] = [outer[i - 1] ?? out, outer[i + 1] ?? out]
    along += Math.hypot(out[0] - before[0], out[1] - before[1])
    const long = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const square = [(before[1] - after[1]) / long, (after[0] - before[0]) / long] as const
    const deep = square[0] * (into[0] - out[0]) + square[1] * (into[1] - out[1])
    const steep = 1 / (Math.abs(deep) < 1e-4 ? 1e-4 * (Math.sign(deep) || 1) : deep)
    const slope = [square[0] * steep, square[1] * steep] as const
    return [
      [out[0], out[1], 0, along, ...slope],
      [into[0], into[1], 1, along, ...slope],
    ]
  })
  return rows.flatMap(([outHere, inHere], i): Corner[] => {
    const next = rows[i + 1]
    if (!next) return []
    const [outNext, inNext] = next
    return [...facing(outHere, outNext, inNext), ...facing(outHere, inNext, inHere)]
  })
}
