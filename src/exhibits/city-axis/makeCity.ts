import { cityMesh, type GroundShade } from '#craft'
import { floats, type Wrought } from '../making/wrought.ts'

/** The model on a table of that size and the shade on its ground, a few corners a step. */
export function* makeCity(
  width: number,
  depth: number,
): Generator<undefined, { model: Wrought; shade: GroundShade }> {
  const { positions, normals, looks, indices, shade } = yield* cityMesh([width, depth])
  yield
  const model = {
    rows: { position: floats(positions, 3), normal: floats(normals, 3), looks: floats(looks, 4) },
    indices: new Uint32Array(indices),
    ball: [0, 0, 0, 4.3] as const,
  }
  return { model, shade }
}
