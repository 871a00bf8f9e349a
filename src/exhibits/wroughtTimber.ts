import type { PieceMesh } from '#craft'
import type { Ball, Row, Wrought } from './making/wrought.ts'

/**
 * All pieces in one, each corner told which piece it belongs to, as `timberMaterial` wants them; a
 * kind of numbers a step.
 */
export function* wroughtTimber(
  pieces: readonly PieceMesh[],
  ball: Ball,
): Generator<undefined, Wrought> {
  const rows: Record<string, Row> = {}
  const cornersOf = ({ positions }: PieceMesh) => positions.length / 3
  const count = pieces.reduce((sum, piece) => sum + cornersOf(piece), 0)
  for (const [name, [attribute, size]] of Object.entries(attributes)) {
    const all = new Float32Array(count * size)
    let at = 0
    for (const piece of pieces) {
      // Its own keys, as written below.
      const values = piece[name as keyof typeof attributes]
      all.set(values, at)
      at += values.length
    }
    rows[attribute] = { values: all, each: size }
    yield
  }
  const owns = new Float32Array(count)
  const indices = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.indices.length, 0))
  let [first, next] = [0, 0]
  for (const [i, piece] of pieces.entries()) {
    owns.fill(i, first, first + cornersOf(piece))
    for (const index of piece.indices) indices[next++] = first + index
    first += cornersOf(piece)
  }
  rows['piece'] = { values: owns, each: 1 }
  return { rows, indices, ball }
}

const attributes = {
  positions: ['position', 3],
  normals: ['normal', 3],
  alongs: ['along', 3],
  grains: ['grain', 3],
  rims: ['rims', 4],
  shades: ['shade', 2],
} as const
