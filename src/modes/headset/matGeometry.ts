import { geometryFrom } from '#finish'
import { radians } from '#kit'
import type { BufferGeometry } from 'three'
import { matSide, type Mat } from './mats.ts'

/** Corners of a sheet: aside, back, and where in its picture. */
const corners = [
  [-1, 1, 0, 0],
  [1, 1, 1, 0],
  [1, -1, 1, 1],
  [-1, -1, 0, 1],
] as const

/** Mats as one sheet of squares on the plan's floor, each with its own `uv` from 0 to 1; the caller disposes. */
export function matGeometry(mats: readonly Mat[]): BufferGeometry {
  const half = matSide / 2
  const placed = mats.flatMap(({ x, z, heading }) => {
    const [sin, cos] = [Math.sin(radians(heading)) * half, Math.cos(radians(heading)) * half]
    return corners.map(([aside, back]) => [
      x + aside * cos - back * sin,
      0,
      z + aside * sin + back * cos,
    ])
  })
  return geometryFrom(
    {
      position: [placed.flat(), 3],
      normal: [placed.flatMap(() => [0, 1, 0]), 3],
      uv: [mats.flatMap(() => corners.flatMap(([, , u, v]) => [u, v])), 2],
    },
    mats.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner)),
  )
}
