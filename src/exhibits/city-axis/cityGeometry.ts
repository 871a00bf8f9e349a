import { cityMesh } from '#craft'
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { samePoints } from '../samePoints.ts'

/** As it stands, and as the lens shows it: the same points, of which the lens's are looked for round it. */
export type City = { plain: BufferGeometry; inLens: BufferGeometry; dispose: () => void }

/** The model on a table of that size, a few corners a step. */
export function* cityGeometry(width: number, depth: number): Generator<undefined, City> {
  const { positions, normals, looks, indices } = yield* cityMesh([width, depth])
  yield
  const plain = new BufferGeometry()
  plain.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  plain.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  yield
  plain.setAttribute('looks', new BufferAttribute(new Float32Array(looks), 4))
  plain.setIndex(new BufferAttribute(new Uint32Array(indices), 1))
  plain.boundingSphere = new Sphere(new Vector3(), 4.3)
  const inLens = samePoints(plain, new Sphere(new Vector3(), 0.5))
  const dispose = () => {
    plain.dispose()
    inLens.dispose()
  }
  return { plain, inLens, dispose }
}
