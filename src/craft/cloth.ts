import { seeded } from '#kit'
import type { GridChart } from './chart.ts'
import { fabric, outlineAt } from './fabric.ts'
import { cross, plus, times, unit, type Vector } from './vector.ts'

const columns = 97
const rows = 12
/** Rows of the top, from its middle to where the cloth turns down. */
const topRows = 5
/** How squarely the cloth takes the form's corners: 2 is an ellipse. */
const squareness = 7

/**
 * A cloth over a form of this size (width, height, depth in metres), its middle at the origin: it
 * lies flat on top, turns over a soft edge and falls in folds that open towards the hem.
 */
export function cloth(
  seed: number,
  [width, height, depth]: readonly [number, number, number],
): GridChart {
  const random = seeded(seed)
  const deepest = Math.min(0.055, 0.1 * Math.min(width, height), 0.3 * depth + 0.012)
  const waves = [1, 2, 3].map((i) => ({
    often: Math.round((width + depth) * (3 + 2 * i) + random() * 3),
    phase: random() * 2 * Math.PI,
    part: [0.5, 0.32, 0.18][i - 1] ?? 0,
  }))
  const soft = Math.min(0.05, height / 4)
  const at = (column: number, row: number): Vector => {
    const turn = (column % (columns - 1)) / (columns - 1)
    const s = turn * 2 * Math.PI
    const [x, z] = outlineAt(turn, width, depth, squareness)
    if (row < topRows) {
      const part = row / (topRows - 1)
      const in0 = 1 - (0.02 * part ** 4) / Math.max(0.1, Math.min(width, depth))
      return [x * part * in0, height / 2 + 0.008 - 0.004 * part, z * part * in0]
    }
    const fall = (row - topRows + 1) / (rows - topRows)
    const fold = waves.reduce(
      (sum, { often, phase, part }) => sum + part * Math.sin(often * s + phase),
      0,
    )
    const out = 0.012 + deepest * fall ** 1.3 * (0.55 + 0.45 * fold)
    const length = Math.hypot(x, z) || 1
    const y = height / 2 - soft * 0.25 - fall * (height - soft * 0.25) + 0.006 * fold * fall
    return [x + (x / length) * out, y, z + (z / length) * out]
  }
  const around = 2 * (width + depth)
  return fabric('cloth', columns, rows, (column, row) => {
    const here = at(column, row)
    const uv = [(column / (columns - 1)) * around, here[1]] as const
    return { at: here, normal: normalAt(at, column, row), uv, shade: 1 }
  })
}

/** Across the surface by its neighbours; straight up where the rows meet in the middle of the top. */
function normalAt(
  at: (column: number, row: number) => Vector,
  column: number,
  row: number,
): Vector {
  if (row < topRows - 1) return [0, 1, 0]
  const wrap = columns - 1
  const along = plus(at((column + 1) % wrap, row), times(at((column + wrap - 1) % wrap, row), -1))
  const down = plus(at(column, Math.min(rows - 1, row + 1)), times(at(column, row - 1), -1))
  const normal = unit(cross(down, along))
  // Outwards, whichever way round the outline runs.
  const [x, , z] = at(column, row)
  const outwards = normal[0] * x + normal[2] * z + normal[1] * 0.05 >= 0
  return outwards ? normal : times(normal, -1)
}
