import { facesOf } from '../joined.ts'
import type { Vector } from '../vector.ts'
import { inSet, teachingSet, type Piece } from './teachingSet.ts'

/** A face of the set at rest, fen: its corners in turn, and whether each side from one is an edge. */
export type SetFace = { corners: readonly Vector[]; normal: Vector; edges: readonly boolean[] }

/** Every face of every piece of the teaching set put together. */
export const setFaces = (): SetFace[] =>
  teachingSet.flatMap((piece) =>
    facesOf(piece.solid).map(({ corners, normal, rims: [left, right, low, high] }) => ({
      corners: corners.map((corner) => inSet(piece, corner)),
      normal: turned(piece, normal),
      edges: [low, right, high, left],
    })),
  )

const turned = ({ outwards }: Piece, [x, y, z]: Vector): Vector =>
  outwards ? [z, y, -x] : [x, y, z]
