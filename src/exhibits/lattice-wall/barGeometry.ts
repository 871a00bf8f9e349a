import type { Shape } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** Lattices as one thing for the graphics card, each moved along x; directions in three bytes. */
export function barGeometry(parts: readonly { shape: Shape; x: number }[]): BufferGeometry {
  const count = parts.reduce((sum, { shape }) => sum + shape.count(), 0)
  const positions = new Float32Array(count * 3)
  // Four bytes a point, so that the next begins on a word.
  const normals = new Int8Array(count * 4)
  const indices = new Uint32Array(parts.reduce((sum, { shape }) => sum + shape.indices.length, 0))
  let [first, triangle] = [0, 0]
  for (const { shape, x } of parts) {
    for (let i = 0; i < shape.count(); i += 1) {
      for (let axis = 0; axis < 3; axis += 1) {
        const value = shape.positions[i * 3 + axis] ?? 0
        positions[(first + i) * 3 + axis] = axis === 0 ? value + x : value
        normals[(first + i) * 4 + axis] = Math.round(127 * (shape.normals[i * 3 + axis] ?? 0))
      }
    }
    for (const index of shape.indices) {
      indices[triangle] = first + index
      triangle += 1
    }
    first += shape.count()
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 4, true))
  geometry.setIndex(new BufferAttribute(indices, 1))
  geometry.computeBoundingSphere()
  return geometry
}
