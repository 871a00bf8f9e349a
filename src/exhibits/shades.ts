import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'

/** Shades of things that touch what they stand on, in one draw, for `shadeMaterial`. */
export type Shades = {
  geometry: BufferGeometry
  /** Lays one about a place, so far to each side, metres. */
  lay: (shade: number, place: readonly [x: number, y: number, z: number], half: number) => void
}

const corners = [0, 1, 2, 3] as const

/** So many, none of them laid. The caller disposes of the geometry. */
export function shades(count: number): Shades {
  const all = Array.from({ length: count }, (_, shade) => shade)
  const uv = all.flatMap(() => corners.flatMap((corner) => [corner >> 1, corner % 2]))
  const geometry = geometryFrom(
    { position: [Array.from({ length: count * 12 }, () => 0), 3], uv: [uv, 2] },
    all.flatMap((shade) => [0, 1, 2, 2, 1, 3].map((corner) => shade * 4 + corner)),
  )
  const places = geometry.getAttribute('position')
  return {
    geometry,
    lay: (shade, [x, y, z], half) => {
      for (const corner of corners)
        // A little over the ground, so that nothing flickers.
        places.setXYZ(
          shade * 4 + corner,
          x + half * (2 * (corner >> 1) - 1),
          y + 0.0015,
          z + half * (2 * (corner % 2) - 1),
        )
      places.needsUpdate = true
    },
  }
}
