import type { Coloured } from '#craft'
import { ballRound, type Row, type Wrought } from '../making/wrought.ts'

/** Meshes as one, a kind of numbers a step. */
export function* wroughtOf(meshes: readonly Coloured[]): Generator<undefined, Wrought> {
  const rows: Record<string, Row> = {}
  const count = meshes.reduce((sum, { positions }) => sum + positions.length, 0)
  for (const [name, of] of [
    ['position', 'positions'],
    ['normal', 'normals'],
    ['color', 'colours'],
  ] as const) {
    yield
    const all = new Float32Array(count)
    let at = 0
    for (const mesh of meshes) {
      all.set(mesh[of], at)
      at += mesh[of].length
    }
    rows[name] = { values: all, each: 3 }
  }
  yield
  const indices = new Uint16Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0))
  let [first, next] = [0, 0]
  for (const mesh of meshes) {
    for (const corner of mesh.indices) indices[next++] = corner + first
    first += mesh.positions.length / 3
  }
  return { rows, indices, ball: ballRound(rows['position']?.values ?? []) }
}
