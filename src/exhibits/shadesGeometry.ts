import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'

/** Where a thing touches what it stands on, and how far its shade reaches there, metres. */
export type Touch = { at: readonly [x: number, y: number, z: number]; wide: number; deep: number }

/** How far a shade lies over what it darkens, metres. */
const over = 0.0015

/** The shades of all places where something touches the ground, as one geometry for `shadeMaterial`. */
export function shadesGeometry(touches: readonly Touch[]): BufferGeometry {
  const corners = touches.flatMap(({ at: [x, y, z], wide, deep }) =>
    [-0.5, 0.5].flatMap((u) =>
      [-0.5, 0.5].map((v) => [x + u * wide, y + over, z + v * deep, u + 0.5, v + 0.5] as const),
    ),
  )
  return geometryFrom(
    {
      position: [corners.flatMap(([x, y, z]) => [x, y, z]), 3],
      uv: [corners.flatMap(([, , , u, v]) => [u, v]), 2],
    },
    touches.flatMap((_, i) => [0, 1, 2, 2, 1, 3].map((corner) => i * 4 + corner)),
  )
}
