import type { Shape } from '#craft'
import { ballRound, type Wrought } from '../making/wrought.ts'

/** A lattice's timber, and how far it is moved along x, metres. */
export type Part = { shape: Shape; x: number }

/**
 * Lattices as one thing for the graphics card, each moved along x and a group of its own; directions
 * in three bytes. Without their backs where they are set in a wall: those look at its own pane,
 * where nobody stands. One lattice a step.
 */
export function* wroughtBars(
  parts: readonly Part[],
  inWall: boolean,
): Generator<undefined, Wrought> {
  const count = parts.reduce((sum, { shape }) => sum + shape.count(), 0)
  const positions = new Float32Array(count * 3)
  // Four bytes a point, so that the next begins on a word.
  const normals = new Int8Array(count * 4)
  const indices: number[] = []
  const groups: [number, number][] = []
  let first = 0
  for (const { shape, x } of parts) {
    for (let i = 0; i < shape.count(); i += 1) {
      for (let axis = 0; axis < 3; axis += 1) {
        const value = shape.positions[i * 3 + axis] ?? 0
        positions[(first + i) * 3 + axis] = axis === 0 ? value + x : value
        normals[(first + i) * 4 + axis] = Math.round(127 * (shape.normals[i * 3 + axis] ?? 0))
      }
    }
    const start = indices.length
    const isBack = (index: number) => (shape.normals[index * 3 + 2] ?? 0) < -0.99
    for (let i = 0; i < shape.indices.length; i += 3) {
      const [a = 0, b = 0, c = 0] = [shape.indices[i], shape.indices[i + 1], shape.indices[i + 2]]
      if (inWall && isBack(a) && isBack(b) && isBack(c)) continue
      indices.push(first + a, first + b, first + c)
    }
    groups.push([start, indices.length - start])
    first += shape.count()
    yield
  }
  return {
    rows: {
      position: { values: positions, each: 3 },
      normal: { values: normals, each: 4, parts: true },
    },
    indices: new Uint32Array(indices),
    groups,
    ball: ballRound(positions),
  }
}
