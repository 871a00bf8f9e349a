import { seeded } from '#kit'
import type { GridChart } from './chart.ts'
import { fabric, outlineAt } from './fabric.ts'
import { cross, plus, times, unit, type Vector } from './vector.ts'

const columns = 65
const rows = 10
/** How squarely the cloth takes the form's corners: 2 is an ellipse. */
const squareness = 8
/** Half width of its foot as a part of its top's. */
const foot = 0.36

/**
 * A form of this size (width, height, depth in metres) that spreads upwards, wrapped tightly in
 * cloth, its middle at the origin: a bracket set under its cover. Closed below, open above.
 */
export function wrap(
  seed: number,
  [width, height, depth]: readonly [number, number, number],
): GridChart {
  const random = seeded(seed)
  const phase = random() * 2 * Math.PI
  const at = (column: number, row: number): Vector => {
    const turn = (column % (columns - 1)) / (columns - 1)
    const s = turn * 2 * Math.PI
    const [x, z] = outlineAt(turn, width, depth, squareness)
    const part = Math.max(0, (row - 1) / (rows - 2))
    // Taut between the foot and the eave of the form, hanging in a little.
    const reach = row === 0 ? 0 : foot + (1 - foot) * part ** 1.1
    const crease = 1 + 0.02 * Math.sin(9 * s + phase + 2.2 * part) * Math.sin(Math.PI * part)
    return [x * reach * crease, height * (part - 0.5), z * reach * crease]
  }
  return fabric('wrap', columns, rows, (column, row) => {
    // Against the clock seen from above, so that the grid looks outwards.
    const from = columns - 1 - column
    const here = at(from, row)
    return {
      at: here,
      normal: normalAt(at, from, row),
      uv: [(column / (columns - 1)) * (width + depth) * 2, here[1]],
      // It stands close under a soffit.
      shade: 0.72 - 0.34 * (here[1] / height + 0.5),
    }
  })
}

function normalAt(
  at: (column: number, row: number) => Vector,
  column: number,
  row: number,
): Vector {
  if (row === 0) return [0, -1, 0]
  const turn = columns - 1
  const along = plus(at((column + 1) % turn, row), times(at((column + turn - 1) % turn, row), -1))
  const up = plus(
    at(column, Math.min(rows - 1, row + 1)),
    times(at(column, Math.max(1, row - 1)), -1),
  )
  return unit(cross(up, along))
}
