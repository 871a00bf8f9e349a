import type { Chart, GridChart } from './chart.ts'
import { gridOfChart } from './gridOfChart.ts'
import { materialNumber } from './materials.ts'

/** Triangles ready for a graphics card. Metres. */
export type Surface = {
  positions: Float32Array
  normals: Float32Array
  /** Metres along the surface. */
  uvs: Float32Array
  /** Four bytes a vertex: material number (see `materials`), light that reaches it, wear, nought. */
  traits: Uint8Array
  indices: Uint32Array
  bounds: { min: [number, number, number]; max: [number, number, number] }
}

/** One surface of all charts, in their order. Triangles without area are left out. */
export function surfaceOf(charts: readonly Chart[]): Surface {
  const grids = charts.flatMap((chart) => (chart.kind === 'flat' ? gridOfChart(chart) : [chart]))
  const count = grids.reduce((sum, grid) => sum + grid.columns * grid.rows, 0)
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const uvs = new Float32Array(count * 2)
  const traits = new Uint8Array(count * 4)
  const indices: number[] = []
  let first = 0
  for (const grid of grids) {
    positions.set(grid.points, first * 3)
    normals.set(grid.normals, first * 3)
    uvs.set(grid.uvs, first * 2)
    const size = grid.columns * grid.rows
    mark(grid, traits.subarray(first * 4, (first + size) * 4))
    weave(grid, first, indices)
    first += size
  }
  return {
    positions,
    normals,
    uvs,
    traits,
    indices: Uint32Array.from(indices),
    bounds: boundsOf(positions),
  }
}

function mark(grid: GridChart, traits: Uint8Array): void {
  const number = materialNumber(grid.material)
  for (let i = 0; i < traits.length / 4; i++) {
    traits[i * 4] = number
    traits[i * 4 + 1] = Math.round(255 * (grid.shades?.[i] ?? 1))
    traits[i * 4 + 2] = Math.round(255 * (grid.wears?.[i] ?? 0))
  }
}

function weave(grid: GridChart, first: number, indices: number[]): void {
  const same = (a: number, b: number): boolean =>
    [0, 1, 2].every(
      (axis) =>
        Math.abs((grid.points[a * 3 + axis] ?? 0) - (grid.points[b * 3 + axis] ?? 0)) < 1e-7,
    )
  for (let row = 0; row + 1 < grid.rows; row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      if (grid.open?.has(row * (grid.columns - 1) + column)) continue
      const a = row * grid.columns + column
      const b = a + 1
      const d = a + grid.columns
      const c = d + 1
      if (!same(a, b) && !same(b, c)) indices.push(first + a, first + b, first + c)
      if (!same(c, d) && !same(d, a)) indices.push(first + a, first + c, first + d)
    }
  }
}

function boundsOf(positions: Float32Array): Surface['bounds'] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, i) => {
    const axis = i % 3 === 0 ? 0 : i % 3 === 1 ? 1 : 2
    min[axis] = Math.min(min[axis], value)
    max[axis] = Math.max(max[axis], value)
  })
  return { min, max }
}
