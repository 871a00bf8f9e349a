import type { Shape } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/**
 * Lattices as one thing for the graphics card, each moved along x; directions in three bytes. Without
 * their backs where they are set in a wall: those look at its own pane, where nobody stands.
 */
export function barGeometry(
  parts: readonly { shape: Shape; x: number }[],
  inWall = false,
): BufferGeometry {
  const count = parts.reduce((sum, { shape }) => sum + shape.count(), 0)
  const positions = new Float32Array(count * 3)
  // Four bytes a point, so that the next begins on a word.
  const normals = new Int8Array(count * 4)
  const indices: number[] = []
  let first = 0
  for (const { shape, x } of parts) {
    for (let i = 0; i < shape.count(); i += 1) {
      for (let axis = 0; axis < 3; axis += 1) {
        const value = shape.positions[i * 3 + axis] ?? 0
        positions[(first + i) * 3 + axis] = axis === 0 ? value + x : value
        normals[(first + i) * 4 + axis] = Math.round(127 * (shape.normals[i * 3 + axis] ?? 0))
      }
    }
    const isBack = (index: number) => (shape.normals[index * 3 + 2] ?? 0) < -0.99
    for (let i = 0; i < shape.indices.length; i += 3) {
      const corners = shape.indices.slice(i, i + 3)
      if (!inWall || !corners.every(isBack)) indices.push(...corners.map((index) => first + index))
    }
    first += shape.count()
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 4, true))
  geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1))
  geometry.computeBoundingSphere()
  return geometry
}
