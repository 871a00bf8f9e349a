import { friezeInSteps } from '#craft'
import { ballRound, bytes, floats, type Wrought } from '../making/wrought.ts'

/** The frieze as one thing, made in steps; `friezeMaterial` draws it. */
export function* makeFrieze(width: number, height: number): Generator<undefined, Wrought> {
  const { positions, normals, marks, indices } = yield* friezeInSteps(width, height)
  return {
    rows: { position: floats(positions, 3), normal: bytes(normals, 3), marks: floats(marks, 4) },
    indices: Uint16Array.from(indices),
    ball: ballRound(positions),
  }
}
