import type { Color } from 'three'
import type { Flat } from '../flatGeometry.ts'

/** What is painted, and how much it covers; 2 is where the picture is. */
export type Paint = readonly [colour: Color, cover: number]
/** A rectangle round the middle, metres, and how far up its own middle lies. */
export type Edges = { wide: number; high: number; up?: number }
/** Right of the middle, up and out of the wall, metres. */
type Point = { at: readonly [right: number, up: number, out: number]; paint: Paint }

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** Flat sheets one before the other, as the picture's material draws them: later ones lie on top. */
export function createSheets() {
  const positions: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const quad = (points: readonly Point[]) => {
    const first = positions.length / 3
    points.forEach(({ at, paint: [{ r, g, b }, cover] }, i) => {
      const [right, up] = corners[i] ?? [0, 0]
      positions.push(...at)
      // The picture's first row is its upper one.
      uvs.push((right + 1) / 2, (1 - up) / 2)
      colours.push(r, g, b, cover)
    })
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const corner = (
    { wide, high, up = 0 }: Edges,
    which: number,
    out: number,
    paint: Paint,
  ): Point => {
    const [right, above] = corners[which % 4] ?? [0, 0]
    return { at: [(right * wide) / 2, (above * high) / 2 + up, out], paint }
  }
  return {
    /** A whole rectangle, so far out. */
    sheet: (edges: Edges, out: number, paint: Paint) =>
      quad(corners.map((_, i) => corner(edges, i, out, paint))),
    /** Four strips between two rectangles: from the paint outside to that inside, of each side. */
    ring: (outer: Edges, inner: Edges, out: number, sides: Record<Side, readonly [Paint, Paint]>) =>
      sideNames.forEach((side, i) => {
        const [there, here] = sides[side]
        quad([
          corner(outer, i, out, there),
          corner(outer, i + 1, out, there),
          corner(inner, i + 1, out, here),
          corner(inner, i, out, here),
        ])
      }),
    /** All of them, looking out of the wall. */
    flat: (): Flat => ({ positions, uvs, colours, indices }),
  }
}

const sideNames = ['lower', 'right', 'upper', 'left'] as const
type Side = (typeof sideNames)[number]
