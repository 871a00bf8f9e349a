import { pieceInSteps, teachingSet, type PieceMesh } from '#craft'
import type { Wrought } from '../making/wrought.ts'
import { wroughtTimber } from '../wroughtTimber.ts'

/** Pieces made already: the set in the atrium and the one in its own room are the same. */
const cut: PieceMesh[] = []

/** All timbers of the set as one, some faces a step. */
export function* makeSet(): Generator<undefined, Wrought> {
  for (const index of teachingSet.keys()) cut[index] ??= yield* pieceInSteps(index)
  // As it stands drawn apart it is not cut off by the edge of the picture.
  return yield* wroughtTimber(cut, [0, 54, 0, 90])
}
