import { globeMarks, type Coast } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { globe } from './measures.ts'

/** The globe and its marks for the graphics card, made in steps. */
export function* globeGeometry(coasts: readonly Coast[]): Generator<undefined, BufferGeometry> {
  const { positions, normals, uvs, marks, abouts, indices } = yield* globeMarks(
    globe.radius,
    coasts,
  )
  yield
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), size))
  put('position', positions, 3)
  put('normal', normals, 3)
  put('uv', uvs, 2)
  put('marks', marks, 3)
  put('about', abouts, 3)
  geometry.setIndex(new BufferAttribute(new Uint16Array(indices), 1))
  geometry.computeBoundingSphere()
  return geometry
}
