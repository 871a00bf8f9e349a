import { globeMarks, type Coast } from '#craft'
import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'
import { globe } from './measures.ts'

/** The globe and its marks for the graphics card, made in steps. */
export function* globeGeometry(coasts: readonly Coast[]): Generator<undefined, BufferGeometry> {
  const { positions, normals, uvs, marks, abouts, indices } = yield* globeMarks(
    globe.radius,
    coasts,
  )
  yield
  const geometry = geometryFrom(
    {
      position: [positions, 3],
      normal: [normals, 3],
      uv: [uvs, 2],
      marks: [marks, 3],
      about: [abouts, 3],
    },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}
