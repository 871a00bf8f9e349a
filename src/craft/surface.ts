import type { Chart, FlatChart, GridChart } from './chart.ts'
import { gridOfChart } from './gridOfChart.ts'
import { layLight, type Patch } from './lightPatch.ts'
import { materialNumber } from './materials.ts'
import { dot } from './vector.ts'

/** Triangles ready for a graphics card. Metres. */
export type Surface = {
  positions: Float32Array
  normals: Float32Array
  /** Metres along the surface. */
  uvs: Float32Array
  /**
   * Four bytes a vertex: material number (see `materials`), light that reaches it, wear, 255 on
   * eased edges.
   */
  traits: Uint8Array
  /** Where its baked light lies: texels along the map and down it, in parts of `lightParts`. */
  light: Uint16Array
  /** Rows that its light takes of the map. */
  lightRows: number
  indices: Uint32Array
  bounds: { min: [number, number, number]; max: [number, number, number] }
}

/** A grid of the chart whose light it has, and where that lies. */
type Lit = GridChart & { chart: Chart; patch: Patch | undefined }

/** Charts and where their light lies. */
export type Laid = ReadonlyMap<Chart, Patch>

/** Parts of a texel in which places in the map of light are told. */
export const lightParts = 32

/**
 * One surface of all charts, in their order, their light from row `firstRow` of the map on; `below`
 * are charts of before on which some of them lie. Triangles without area are left out.
 */
export function surfaceOf(charts: readonly Chart[], firstRow = 0, below?: Laid): Surface {
  const { patches, rows: lightRows } = layLight(charts, firstRow)
  const grids = charts.flatMap((chart, i): Lit[] => {
    if (chart.kind === 'flat')
      return gridOfChart(chart).map((grid) => ({ ...grid, chart, patch: patches[i] }))
    const { on } = chart
    if (!on) return [{ ...chart, chart, patch: patches[i] }]
    return [{ ...chart, chart: on, patch: below?.get(on) ?? patches[charts.indexOf(on)] }]
  })
  const count = grids.reduce((sum, grid) => sum + grid.columns * grid.rows, 0)
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const uvs = new Float32Array(count * 2)
  const traits = new Uint8Array(count * 4)
  const light = new Uint16Array(count * 2)
  const indices: number[] = []
  let first = 0
  for (const grid of grids) {
    positions.set(grid.points, first * 3)
    normals.set(grid.normals, first * 3)
    uvs.set(grid.uvs, first * 2)
    const size = grid.columns * grid.rows
    mark(grid, traits.subarray(first * 4, (first + size) * 4))
    if (grid.patch) shine(grid, grid.chart, grid.patch, light.subarray(first * 2))
    weave(grid, first, indices)
    first += size
  }
  return {
    positions,
    normals,
    uvs,
    traits,
    light,
    lightRows,
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
    traits[i * 4 + 3] = grid.eased ? 255 : 0
  }
}

/** Writes where the grid's points lie in their chart's patch of light. */
function shine(grid: GridChart, chart: Chart, patch: Patch, light: Uint16Array): void {
  for (let i = 0; i < grid.columns * grid.rows; i++) {
    const [u, v] =
      chart.kind === 'flat'
        ? partsOf(chart, grid.points, i)
        : [(i % grid.columns) / (grid.columns - 1), Math.floor(i / grid.columns) / (grid.rows - 1)]
    light[i * 2] = Math.round((patch.x + 0.5 + u * (patch.columns - 1)) * lightParts)
    light[i * 2 + 1] = Math.round((patch.y + 0.5 + v * (patch.rows - 1)) * lightParts)
  }
}

/** How far along and up its chart a point is, 0 to 1. */
function partsOf(chart: FlatChart, points: readonly number[], i: number): [number, number] {
  const { origin } = chart
  const x = (points[i * 3] ?? 0) - origin[0]
  const y = (points[i * 3 + 1] ?? 0) - origin[1]
  const z = (points[i * 3 + 2] ?? 0) - origin[2]
  return [dot([x, y, z], chart.u) / chart.width, dot([x, y, z], chart.v) / chart.height]
}

function weave(grid: GridChart, first: number, indices: number[]): void {
  const { points } = grid
  const near = (a: number, b: number): boolean =>
    Math.abs((points[a] ?? 0) - (points[b] ?? 0)) < 1e-7
  const same = (a: number, b: number): boolean =>
    near(a * 3, b * 3) && near(a * 3 + 1, b * 3 + 1) && near(a * 3 + 2, b * 3 + 2)
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
  for (let i = 0; i < positions.length; i += 3)
    for (const axis of [0, 1, 2] as const) {
      const value = positions[i + axis] ?? 0
      min[axis] = Math.min(min[axis], value)
      max[axis] = Math.max(max[axis], value)
    }
  return { min, max }
}
