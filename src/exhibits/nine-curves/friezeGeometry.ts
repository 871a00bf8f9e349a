import { friezeInSteps } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'

/** The frieze as one thing for the graphics card, made in steps; `friezeMaterial` draws it. */
export function* friezeGeometry(
  width: number,
  height: number,
): Generator<undefined, BufferGeometry> {
  const { positions, normals, marks, indices } = yield* friezeInSteps(width, height)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  yield
  const facing = Int8Array.from(normals, (value) => Math.round(127 * value))
  geometry.setAttribute('normal', new BufferAttribute(facing, 3, true))
  yield
  geometry.setAttribute('marks', new BufferAttribute(Float32Array.from(marks), 4))
  geometry.setIndex(new BufferAttribute(Uint16Array.from(indices), 1))
  geometry.computeBoundingSphere()
  return geometry
}
