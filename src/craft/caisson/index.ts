import { addBoss } from './boss.ts'
import { addCasing, addMirrors } from './casingMesh.ts'
import { emptyMesh, type CaissonMesh } from './caissonMesh.ts'
import { addSets, addSoffit, addSquares, addWalls } from './wellMesh.ts'

export {
  addFace,
  caissonStuffs,
  onlyMirrored,
  still,
  type CaissonMesh,
  type Coat,
} from './caissonMesh.ts'
export { caisson, casing, orders, wells } from './measures.ts'

/** The whole caisson, a part of it a step, so that it may be made between frames. */
export function* caissonMesh(): Generator<undefined, CaissonMesh> {
  const mesh = emptyMesh()
  for (const part of [0, 1, 2] as const) {
    yield* addSets(mesh, part)
    yield* addWalls(mesh, part)
    yield
  }
  addSoffit(mesh, 0)
  yield
  addSoffit(mesh, 1)
  yield
  addSquares(mesh)
  addCasing(mesh)
  yield
  addMirrors(mesh)
  yield
  yield* addBoss(mesh)
  return mesh
}
