import { drawGlobe, globeField, globeMarks, type Coast } from '#craft'
import { ballRound, floats, type Wrought } from '../making/wrought.ts'
import { globe } from './measures.ts'

/** The globe and its marks, made in steps. */
export function* makeGlobe(coasts: readonly Coast[]): Generator<undefined, Wrought> {
  const { positions, normals, uvs, marks, abouts, indices } = yield* globeMarks(
    globe.radius,
    coasts,
  )
  return {
    rows: {
      position: floats(positions, 3),
      normal: floats(normals, 3),
      uv: floats(uvs, 2),
      marks: floats(marks, 3),
      about: floats(abouts, 3),
    },
    indices: new Uint32Array(indices),
    ball: ballRound(positions),
  }
}

/** The two bytes of each texel of its skin, drawn in steps. */
export function* makeSkin(coasts: readonly Coast[]): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const field = new Uint8Array(globeField.width * globeField.height * 2)
  yield* drawGlobe(field, coasts)
  return field
}
