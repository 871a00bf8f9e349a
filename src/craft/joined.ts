import { cross, plus, times, unit, type Vector } from './vector.ts'

/**
 * A solid of carpentry: a grid of cells along x, y and z of which some are cut away. `place` moves
 * the grid's corners, so that ends are cut slanting and feet taper. Any unit.
 */
export type Joined = {
  breaks: readonly [x: readonly number[], y: readonly number[], z: readonly number[]]
  /** Whether the cell that begins at these breaks is timber. */
  filled: (i: number, j: number, k: number) => boolean
  place: (corner: Vector) => Vector
}

/** One face of a cell: corners counter-clockwise seen from outside, from low p to high q. */
export type JoinedFace = {
  corners: readonly [Vector, Vector, Vector, Vector]
  normal: Vector
  /** The direction from the first corner to the second. */
  along: Vector
  /** Which sides are outer edges: before and after along the first axis, then along the second. */
  rims: readonly [boolean, boolean, boolean, boolean]
}

type Axis = 0 | 1 | 2
type Cell = readonly [number, number, number]

/** Its outside, closed: every edge of a face is an edge of one other. Faces without area are left out. */
export function facesOf({ breaks, filled, place }: Joined): JoinedFace[] {
  const is = (cell: Cell): boolean =>
    cell.every((at, axis) => at >= 0 && at + 1 < (breaks[axis]?.length ?? 0)) && filled(...cell)
  const corner = (cell: Cell, ends: Cell): Vector =>
    place(
      [0, 1, 2].map((axis) => breaks[axis]?.[(cell[axis] ?? 0) + (ends[axis] ?? 0)] ?? 0) as [
        number,
        number,
        number,
      ],
    )
  const faces: JoinedFace[] = []
  const [columns = 0, rows = 0, layers = 0] = breaks.map((each) => each.length - 1)
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++)
      for (let k = 0; k < layers; k++) {
        const cell = [i, j, k] as const
        if (!is(cell)) continue
        for (const axis of [0, 1, 2] as const)
          for (const end of [0, 1] as const) {
            if (is(next(cell, axis, end))) continue
            const face = faceOf(cell, axis, end, corner, is)
            if (face) faces.push(face)
          }
      }
  return faces
}

function faceOf(
  cell: Cell,
  axis: Axis,
  end: 0 | 1,
  corner: (cell: Cell, ends: Cell) => Vector,
  is: (cell: Cell) => boolean,
): JoinedFace | undefined {
  // Seen from outside the first axis runs to the right of the second's way up.
  const [p, q] = end ? [turn(axis), turn(turn(axis))] : [turn(turn(axis)), turn(axis)]
  const at = (onP: 0 | 1, onQ: 0 | 1): Vector => {
    const ends: [number, number, number] = [0, 0, 0]
    ends[axis] = end
    ends[p] = onP
    ends[q] = onQ
    return corner(cell, ends)
  }
  const corners = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)] as const
  const [a, b, c, d] = corners
  const normal = cross(minus(c, a), minus(d, b))
  if (Math.hypot(...normal) < 1e-6) return undefined
  // An edge is an outer one where timber ends; where it goes on, level or up, it is none.
  const rim = (side: Axis, out: 0 | 1): boolean => !is(next(cell, side, out))
  const along = minus(b, a)
  return {
    corners,
    normal: unit(normal),
    along: unit(Math.hypot(...along) > 1e-6 ? along : minus(c, d)),
    rims: [rim(p, 0), rim(p, 1), rim(q, 0), rim(q, 1)],
  }
}

const turn = (axis: Axis): Axis => (axis === 0 ? 1 : axis === 1 ? 2 : 0)
const minus = (a: Vector, b: Vector): Vector => plus(a, times(b, -1))

function next(cell: Cell, axis: Axis, end: 0 | 1): Cell {
  const moved: [number, number, number] = [...cell]
  moved[axis] += end ? 1 : -1
  return moved
}
