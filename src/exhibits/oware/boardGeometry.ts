import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'
import { boardMesh } from './boardMesh.ts'

/** The board as `timberMaterial` draws it: one piece of timber that grew along it. */
export function boardGeometry(): BufferGeometry {
  const { positions, normals, shades, indices } = boardMesh()
  const geometry = geometryFrom(
    {
      position: [positions, 3],
      normal: [normals, 3],
      grain: [positions, 3],
      along: [shades.flatMap(() => [1, 0, 0]), 3],
      // Far from every edge: the edges of what is carved are round.
      rims: [shades.flatMap(() => [1, 1, 1, 1]), 4],
      shade: [shades.flatMap((shade) => [shade, shade]), 2],
      piece: [shades.map(() => 0), 1],
    },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}
