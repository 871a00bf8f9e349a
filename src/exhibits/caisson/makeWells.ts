import { caissonMesh } from '#craft'
import type { Glass } from '#finish'
import type { PlannedRoom } from '#plan'
import { floats, type Wrought } from '../making/wrought.ts'
import { addCeiling, addLectern } from './lectern.ts'

/** The caisson with its mirror's frame, a bracket set a step. */
export function* makeWells(
  glass: Glass,
  foot: readonly [number, number, number],
  room: PlannedRoom | undefined,
  table: number,
): Generator<undefined, Wrought> {
  const mesh = yield* caissonMesh()
  yield
  addLectern(mesh, glass, foot, table)
  if (room) addCeiling(mesh, room, foot)
  yield
  const { positions, normals, parts, indices } = mesh
  return {
    rows: { position: floats(positions, 3), normal: floats(normals, 3), parts: floats(parts, 4) },
    indices: new Uint32Array(indices),
    // From the mirror's foot to the corner that swings out farthest.
    ball: [0, -2.2, 0, 5.6],
  }
}
