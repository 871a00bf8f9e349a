import type { Material } from './materials.ts'
import { cross, dot, plus, times, type Vector } from './vector.ts'

/**
 * A flat piece of surface: a rectangle from `origin` along `u` and `v` (of length 1), seen from the
 * side to which u x v points. Metres. The light gives each chart its own texels.
 */
export type FlatChart = {
  kind: 'flat'
  /** Where it is, such as `p1/wall/west`. */
  name: string
  material: Material
  origin: Vector
  u: Vector
  v: Vector
  width: number
  height: number
  holes: Hole[]
  /** Shifts the pattern, so that two pieces of timber do not carry the same grain. Metres. */
  shift: number
  /** Parts that feet have worn. */
  worn: Worn[]
}

/** A path in the chart's own metres: polished inside the rectangle, less so to `reach` round it. */
export type Worn = { u0: number; v0: number; u1: number; v1: number; reach: number }

/** In the chart's own metres. A hole with a disc is cut round; the rest of its rectangle is filled. */
export type Hole = {
  u0: number
  v0: number
  u1: number
  v1: number
  disc?: { u: number; v: number; radius: number }
}

/** A curved piece: a grid of points, row by row, seen from the side (column axis) x (row axis). */
export type GridChart = {
  kind: 'grid'
  name: string
  material: Material
  columns: number
  rows: number
  points: number[]
  normals: number[]
  uvs: number[]
  /** Cells that are left open, counted row by row. */
  open?: ReadonlySet<number>
  /** By point: how much of the light comes there, and how worn it is; 0 to 1. */
  shades?: number[]
  wears?: number[]
  /** Lies on that chart as its shade, and has the light that falls there. */
  on?: FlatChart
  /** The eased edge of a block, which hands and cloths have polished. */
  eased?: boolean
}

export type Chart = FlatChart | GridChart

/** A flat chart by its corner and its two edges, which carry its size. */
export function flat(
  name: string,
  material: Material,
  origin: Vector,
  along: Vector,
  up: Vector,
  more: { holes?: Hole[]; shift?: number; worn?: Worn[] } = {},
): FlatChart {
  const width = Math.hypot(...along)
  const height = Math.hypot(...up)
  const u = times(along, 1 / width)
  const v = times(up, 1 / height)
  const { holes = [], shift = 0, worn = [] } = more
  return { kind: 'flat', name, material, origin, u, v, width, height, holes, shift, worn }
}

/** The chart's normal. */
export const facing = (chart: FlatChart): Vector => cross(chart.u, chart.v)

/** A point of the chart, in metres of the room. */
export const pointOn = (chart: FlatChart, u: number, v: number): Vector =>
  plus(chart.origin, plus(times(chart.u, u), times(chart.v, v)))

/**
 * Texture metres: the same point of the plan gives the same uv on every chart of one direction.
 * Brick lies in level courses, and the grain of timber and brushed brass along their length, whichever way the chart runs.
 */
export const uvOn = (chart: FlatChart, point: Vector): [number, number] => {
  const onEnd = chart.material === 'grey-brick' && Math.abs(chart.u[1]) > 0.5
  const turned = onEnd || (/timber|brass/.test(chart.material) && chart.height > chart.width)
  const [along, up] = turned ? [chart.v, chart.u] : [chart.u, chart.v]
  return [dot(point, along) + chart.shift, dot(point, up) + (onEnd ? 0 : chart.shift * 0.37)]
}
