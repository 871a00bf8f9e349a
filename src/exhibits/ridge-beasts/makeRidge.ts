import { beastMesh } from '#craft'
import { ballRound, bytes, floats, type Wrought } from '../making/wrought.ts'

/** The row of beasts, made in steps. */
export function* makeRidge(): Generator<undefined, Wrought> {
  const { positions, normals, marks, indices } = yield* beastMesh()
  return {
    rows: { position: floats(positions, 3), normal: bytes(normals, 3), marks: floats(marks, 3) },
    indices: new Uint16Array(indices),
    ball: ballRound(positions),
  }
}
