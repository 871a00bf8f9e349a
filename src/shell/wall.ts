import type { Vector } from '#craft'
import { plus, times } from '#craft'
import type { Side } from '#exhibition'
import type { Rect } from '#kit'
import type { Opening } from '#plan'

/** One side of a room or court. Metres. */
export type Wall = {
  side: Side
  /** The wall's left foot as seen from inside, on its face. */
  foot: Vector
  /** To the right as seen from inside. */
  along: Vector
  /** Into the room. */
  inwards: Vector
  length: number
  height: number
  /** From the face to the wall's centre line. */
  depth: number
  openings: WallOpening[]
}

/** An opening as its wall sees it: the middle's distance from the wall's left foot. */
export type WallOpening = { opening: Opening; middle: number; half: number; glazed: boolean }

/** A place on the wall: `u` along, `v` up, `d` into the wall from its face (negative: proud). */
export const on = (wall: Wall, u: number, v: number, d: number): Vector =>
  plus(plus(wall.foot, times(wall.along, u)), plus([0, v, 0], times(wall.inwards, -d)))

/** The four walls of what lies between `clear` (faces) and `outer` (centre lines). */
export function wallsOf(
  id: string,
  outer: Rect,
  clear: Rect,
  heights: Record<Side, number>,
  openings: readonly Opening[],
): Wall[] {
  const { x0, x1, z0, z1 } = clear
  const faces: [Side, Vector, Vector, Vector, number, number][] = [
    ['north', [x0, 0, z0], [1, 0, 0], [0, 0, 1], x1 - x0, z0 - outer.z0],
    ['south', [x1, 0, z1], [-1, 0, 0], [0, 0, -1], x1 - x0, outer.z1 - z1],
    ['east', [x1, 0, z0], [0, 0, 1], [-1, 0, 0], z1 - z0, outer.x1 - x1],
    ['west', [x0, 0, z1], [0, 0, -1], [1, 0, 0], z1 - z0, x0 - outer.x0],
  ]
  return faces.map(([side, foot, along, inwards, length, depth]) => {
    const wall: Wall = {
      side,
      foot,
      along,
      inwards,
      length,
      depth,
      height: heights[side],
      openings: [],
    }
    const own = openings.filter((opening) => opening.sides.some((name) => name === id))
    wall.openings = own
      .filter((opening) => isIn(opening, side, outer))
      .map((opening) => ({
        opening,
        middle: (opening.x - foot[0]) * along[0] + (opening.z - foot[2]) * along[2],
        half: opening.width / 2,
        // The first of two sides glazes it, so that the pane is there once.
        glazed: opening.kind === 'window' && opening.sides[0] === id,
      }))
    return wall
  })
}

function isIn(opening: Opening, side: Side, outer: Rect): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05
  if (opening.through === 'x') {
    return side === 'east'
      ? near(opening.x, outer.x1)
      : side === 'west' && near(opening.x, outer.x0)
  }
  if (opening.through !== 'z') return false
  return side === 'south'
    ? near(opening.z, outer.z1)
    : side === 'north' && near(opening.z, outer.z0)
}
