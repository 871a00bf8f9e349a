import { facing, pointOn, type Chart, type FlatChart, type GridChart, type Vector } from '#craft'

/** A place on a surface and the way that it looks there. */
export type Place = { at: Vector; normal: Vector }

/** Places are this far over the surface, and inside of its edges, metres. */
const lift = 0.0015
const inset = 0.004

/** The place so far along and up a chart, 0 to 1; none where it is open. */
export const placeOn = (chart: Chart, u: number, v: number): Place | undefined =>
  chart.kind === 'flat' ? onFlat(chart, u, v) : onGrid(chart, u, v)

function onFlat(chart: FlatChart, u: number, v: number): Place | undefined {
  const { width, height, holes } = chart
  const [x, y] = [within(u * width, width), within(v * height, height)]
  const open = holes.some(
    ({ u0, u1, v0, v1, disc }) =>
      x > u0 &&
      x < u1 &&
      y > v0 &&
      y < v1 &&
      (!disc || Math.hypot(x - disc.u, y - disc.v) < disc.radius),
  )
  return open ? undefined : over(pointOn(chart, x, y), facing(chart))
}

const within = (at: number, end: number): number => {
  const keep = Math.min(inset, end * 0.05)
  return Math.min(end - keep, Math.max(keep, at))
}

function onGrid(chart: GridChart, u: number, v: number): Place | undefined {
  const { columns, rows } = chart
  const x = (0.03 + 0.94 * u) * (columns - 1)
  const y = (0.03 + 0.94 * v) * (rows - 1)
  const [i, j] = [Math.min(columns - 2, Math.floor(x)), Math.min(rows - 2, Math.floor(y))]
  if (chart.open?.has(j * (columns - 1) + i)) return undefined
  const [fx, fy] = [x - i, y - j]
  const weights = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy]
  const first = j * columns + i
  const corners = [first, first + 1, first + columns, first + columns + 1]
  const mixed = (of: readonly number[], axis: number): number =>
    corners.reduce((sum, corner, k) => sum + (weights[k] ?? 0) * (of[corner * 3 + axis] ?? 0), 0)
  const [nx, ny, nz] = [mixed(chart.normals, 0), mixed(chart.normals, 1), mixed(chart.normals, 2)]
  const long = Math.hypot(nx, ny, nz) || 1
  const { points } = chart
  return over(
    [mixed(points, 0), mixed(points, 1), mixed(points, 2)],
    [nx / long, ny / long, nz / long],
  )
}

const over = ([x, y, z]: Vector, normal: Vector): Place => ({
  at: [x + normal[0] * lift, y + normal[1] * lift, z + normal[2] * lift],
  normal,
})
