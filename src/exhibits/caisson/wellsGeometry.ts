import { caissonMesh } from '#craft'
import type { Glass } from '#finish'
import type { PlannedRoom } from '#plan'
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { samePoints } from '../samePoints.ts'
import { addCeiling, addLectern } from './lectern.ts'

/** As it is, and as the mirror shows it: the same points, told apart by where they are looked for. */
export type Wells = { plain: BufferGeometry; mirrored: BufferGeometry; dispose: () => void }

/** The caisson with its mirror's frame, a bracket set a step. */
export function* wellsGeometry(
  glass: Glass,
  foot: readonly [number, number, number],
  room: PlannedRoom | undefined,
  table: number,
): Generator<undefined, Wells> {
  const mesh = yield* caissonMesh()
  yield
  addLectern(mesh, glass, foot, table)
  if (room) addCeiling(mesh, room, foot)
  yield
  const { positions, normals, parts, indices } = mesh
  const plain = new BufferGeometry()
  plain.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  plain.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  yield
  plain.setAttribute('parts', new BufferAttribute(new Float32Array(parts), 4))
  plain.setIndex(new BufferAttribute(new Uint32Array(indices), 1))
  // From the mirror's foot to the corner that swings out farthest.
  plain.boundingSphere = new Sphere(new Vector3(0, -2.2, 0), 5.6)
  // Nothing of it is seen but through the glass.
  const [x, y, z] = glass.at
  const within = new Sphere(new Vector3(x - foot[0], y - foot[1], z - foot[2]), 0.75)
  const mirrored = samePoints(plain, within)
  const dispose = () => {
    plain.dispose()
    mirrored.dispose()
  }
  return { plain, mirrored, dispose }
}
