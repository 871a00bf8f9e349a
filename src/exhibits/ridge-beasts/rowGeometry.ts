import { beastMesh } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** The row for the graphics card, made in steps. */
export function* rowGeometry(): Generator<undefined, BufferGeometry> {
  const { positions, normals, marks, indices } = yield* beastMesh()
  yield
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  yield
  const facing = Int8Array.from(normals, (value) => Math.round(127 * value))
  geometry.setAttribute('normal', new BufferAttribute(facing, 3, true))
  yield
  geometry.setAttribute('marks', new BufferAttribute(new Float32Array(marks), 3))
  geometry.setIndex(new BufferAttribute(new Uint16Array(indices), 1))
  return geometry
}
