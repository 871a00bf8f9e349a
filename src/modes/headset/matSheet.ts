import { geometryFrom } from '#finish'
import { radians, type Point } from '#kit'
import type { BufferGeometry } from 'three'
import { matSide, type Mat } from './mats.ts'

/** Mats as one sheet of squares on the plan's floor, so that all of them are one draw. */
export type MatSheet = {
  /** Each square with its own `uv` from 0 to 1; the caller disposes. */
  geometry: BufferGeometry
  /** Lays a square, of those that move, about a place of the floor; without one it is not seen. */
  lay: (moving: number, at: Point | undefined) => void
}

/** Side of a square that shows where one would stand, metres: inside a mat. */
const standing = 0.42

/** Corners of a square: aside, back, and where in its picture. */
const corners = [
  [-1, 1, 0, 0],
  [1, 1, 1, 0],
  [1, -1, 1, 1],
  [-1, -1, 0, 1],
] as const

/** The mats of a room, and behind them so many squares that move and are not seen yet. */
export function matSheet(mats: readonly Mat[], moving: number): MatSheet {
  const squares = [
    ...mats.map((mat) => squareAt(mat, mat.heading, matSide)),
    ...Array.from({ length: moving }, () => squareAt({ x: 0, z: 0 }, 0, 0)),
  ]
  const geometry = geometryFrom(
    {
      position: [squares.flat(), 3],
      normal: [squares.flatMap(() => corners.flatMap(() => [0, 1, 0])), 3],
      uv: [squares.flatMap(() => corners.flatMap(([, , u, v]) => [u, v])), 2],
    },
    squares.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner)),
  )
  const position = geometry.getAttribute('position')
  return {
    geometry,
    lay: (which, at) => {
      const first = 4 * (mats.length + which)
      for (const [i, [aside, back]] of corners.entries()) {
        const half = at ? standing / 2 : 0
        position.setXYZ(first + i, (at?.x ?? 0) + aside * half, 0, (at?.z ?? 0) + back * half)
      }
      position.needsUpdate = true
    },
  }
}

function squareAt({ x, z }: Point, heading: number, side: number): number[] {
  const [sin, cos] = [
    (Math.sin(radians(heading)) * side) / 2,
    (Math.cos(radians(heading)) * side) / 2,
  ]
  return corners.flatMap(([aside, back]) => [
    x + aside * cos - back * sin,
    0,
    z + aside * sin + back * cos,
  ])
}
