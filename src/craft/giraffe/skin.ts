import { plus, times, type Vector } from '../vector.ts'
import { flesh, skinFacing } from './flesh.ts'

/** A skin: points, which way each looks, and triangles, three corners each. */
export type Skin = { points: Vector[]; facings: Vector[]; triangles: number[] }

/** Of the space that the animal fills: from, in cells, and a cell's size, metres. */
const cell = 0.066
const from: Vector = [-1.02, -0.03, -0.5]
const [long, high, deep] = [44, 67, 16]

/** Rows of cells that are measured in one step. */
const rowsAtOnce = 12

/**
 * The skin of the flesh: a point in each cell that it goes through, drawn onto it, and a pair of
 * triangles across each edge that it cuts (surface nets). Some rows of a layer a step.
 */
export function* giraffeSkin(): Generator<undefined, Skin> {
  const at = (i: number, j: number, k: number): Vector => [
    from[0] + i * cell,
    from[1] + j * cell,
    from[2] + k * cell,
  ]
  const index = (i: number, j: number, k: number): number => (k * high + j) * long + i
  const depth = new Float32Array(long * high * deep)
  for (let k = 0; k < deep; k++) {
    for (let j = 0; j < high; j++) {
      for (let i = 0; i < long;) {
        const far = flesh(at(i, j, k))
        // The skin is no nearer than that: cells on the way to it need not be measured.
        const same = Math.max(1, Math.floor((0.7 * Math.abs(far)) / cell))
        for (const end = Math.min(long, i + same); i < end; i++) depth[index(i, j, k)] = far
      }
      if (j % rowsAtOnce === rowsAtOnce - 1) yield
    }
    yield
  }
  const skin: Skin = { points: [], facings: [], triangles: [] }
  const corner = new Int32Array(long * high * deep).fill(-1)
  for (let k = 0; k + 1 < deep; k++) {
    for (let j = 0; j + 1 < high; j++) {
      for (let i = 0; i + 1 < long; i++) {
        const middle = crossed((a, b, c) => depth[index(i + a, j + b, k + c)] ?? 1)
        if (!middle) continue
        corner[index(i, j, k)] = skin.points.length
        const about = plus(at(i, j, k), times(middle, cell))
        const point = plus(about, times(skinFacing(about), -flesh(about)))
        skin.points.push(point)
        skin.facings.push(skinFacing(point))
      }
      if (j % rowsAtOnce === rowsAtOnce - 1) yield
    }
    yield
  }
  for (let k = 1; k + 1 < deep; k++) {
    yield
    for (let j = 1; j + 1 < high; j++)
      for (let i = 1; i + 1 < long; i++) {
        const here = (depth[index(i, j, k)] ?? 1) < 0
        for (const [a, b, c] of axes) {
          if ((depth[index(i + a, j + b, k + c)] ?? 1) < 0 === here) continue
          const around = ringOf(a, b).map(([p, q, r]) => corner[index(i - p, j - q, k - r)] ?? -1)
          const [w = -1, x = -1, y = -1, z = -1] = here ? around : around.toReversed()
          if (Math.min(w, x, y, z) >= 0) skin.triangles.push(w, x, y, w, y, z)
        }
      }
  }
  return skin
}

const axes = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const

const square = [
  [1, 1],
  [0, 1],
  [0, 0],
  [1, 0],
] as const

/** The four cells round an edge along an axis, anticlockwise seen from its far end. */
const ringOf = (x: number, y: number): readonly Vector[] =>
  square.map(([u, v]) => (x ? [0, u, v] : y ? [v, 0, u] : [u, v, 0]))

/** The middle of where the skin cuts a cell's twelve edges, in parts of the cell. */
function crossed(depth: (a: number, b: number, c: number) => number): Vector | undefined {
  let [count, sum]: [number, Vector] = [0, [0, 0, 0]]
  for (const [a, b, c] of axes)
    for (const u of [0, 1])
      for (const v of [0, 1]) {
        const start: Vector = a ? [0, u, v] : b ? [u, 0, v] : [u, v, 0]
        const [p, q] = [depth(...start), depth(start[0] + a, start[1] + b, start[2] + c)]
        if (p < 0 === q < 0) continue
        sum = plus(sum, plus(start, times([a, b, c], p / (p - q))))
        count += 1
      }
  return count > 0 ? times(sum, 1 / count) : undefined
}
