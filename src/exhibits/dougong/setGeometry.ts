import { pieceInSteps, teachingSet, type PieceMesh } from '#craft'
import { Sphere, Vector3, type BufferGeometry } from 'three'
import { timberInSteps } from '../timberGeometry.ts'

/** Pieces made already: the set in the atrium and the one in its own room are the same. */
const cut: PieceMesh[] = []

/** All timbers of the set as one, some faces a step. The caller disposes. */
export function* setGeometry(): Generator<undefined, BufferGeometry> {
  for (const index of teachingSet.keys()) cut[index] ??= yield* pieceInSteps(index)
  const geometry = yield* timberInSteps(cut)
  // As it stands drawn apart it is not cut off by the edge of the picture.
  geometry.boundingSphere = new Sphere(new Vector3(0, 54, 0), 90)
  return geometry
}
