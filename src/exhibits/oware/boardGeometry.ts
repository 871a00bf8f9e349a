import { BufferAttribute, BufferGeometry } from 'three'
import { boardMesh } from './boardMesh.ts'

/** The board as `timberMaterial` draws it: one piece of timber that grew along it. */
export function boardGeometry(): BufferGeometry {
  const { positions, normals, shades, indices } = boardMesh()
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), size))
  put('position', positions, 3)
  put('normal', normals, 3)
  put('grain', positions, 3)
  put(
    'along',
    shades.flatMap(() => [1, 0, 0]),
    3,
  )
  // Far from every edge: the edges of what is carved are round.
  put(
    'rims',
    shades.flatMap(() => [1, 1, 1, 1]),
    4,
  )
  put(
    'shade',
    shades.flatMap((shade) => [shade, shade]),
    2,
  )
  put(
    'piece',
    shades.map(() => 0),
    1,
  )
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}
