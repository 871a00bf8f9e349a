import {
  layLight,
  lightWidth,
  pointOn,
  facing,
  type Chart,
  type FlatChart,
  type GridChart,
  type Patch,
} from '#craft'

/** The texels of a map of light as places in the room; arrays by texel, three numbers each. */
export type Samples = {
  rows: number
  patches: Patch[]
  /** Those of them that are walls: flat, upright and large. */
  walls: Patch[]
  points: Float32Array
  normals: Float32Array
  /** 1 where a texel belongs to a surface, 0 elsewhere. */
  used: Uint8Array
  /** What part of the light each surface gives back, by texel. */
  albedo: Float32Array
  /** What each surface shines by itself. */
  emits: Float32Array
}

/** What the maker of a map knows of each chart's surface, linear. */
export type Coat = {
  albedo: readonly [number, number, number]
  emits?: readonly [number, number, number]
}

/** Sample points are this far over the surface, and inside of its edges, metres. */
const lift = 0.0015
const inset = 0.004

/** The texels of several layers of charts, one after the other down the map. */
export function samplesOf(
  layers: readonly (readonly Chart[])[],
  coatOf: (chart: Chart) => Coat,
): Samples {
  const laid = layers.reduce<{ patches: { chart: Chart; patch: Patch }[]; rows: number }>(
    (before, charts) => {
      const { patches, rows } = layLight(charts, before.rows)
      const found = charts.flatMap((chart, i) => {
        const patch = patches[i]
        return patch ? [{ chart, patch }] : []
      })
      return { patches: [...before.patches, ...found], rows: before.rows + rows }
    },
    { patches: [], rows: 0 },
  )
  const count = lightWidth * laid.rows
  const samples: Samples = {
    rows: laid.rows,
    patches: laid.patches.map(({ patch }) => patch),
    walls: laid.patches.flatMap(({ chart, patch }) => (isWall(chart) ? [patch] : [])),
    points: new Float32Array(count * 3),
    normals: new Float32Array(count * 3),
    used: new Uint8Array(count),
    albedo: new Float32Array(count * 3),
    emits: new Float32Array(count * 3),
  }
  for (const { chart, patch } of laid.patches) {
    const coat = coatOf(chart)
    for (let row = 0; row < patch.rows; row += 1)
      for (let column = 0; column < patch.columns; column += 1) {
        const texel = (patch.y + row) * lightWidth + patch.x + column
        const u = column / (patch.columns - 1)
        const v = row / (patch.rows - 1)
        samples.used[texel] =
          chart.kind === 'flat'
            ? onFlat(chart, u, v, texel, samples)
            : onGrid(chart, u, v, texel, samples)
        samples.albedo.set(coat.albedo, texel * 3)
        if (coat.emits) samples.emits.set(coat.emits, texel * 3)
      }
  }
  return samples
}

const isWall = (chart: Chart): boolean =>
  chart.kind === 'flat' && chart.width > 3 && chart.height > 2 && Math.abs(facing(chart)[1]) < 0.1

function onFlat(
  chart: FlatChart,
  u: number,
  v: number,
  texel: number,
  { points, normals }: Samples,
): number {
  const { width, height, holes } = chart
  const [x, y] = [within(u * width, width), within(v * height, height)]
  const n = facing(chart)
  const at = pointOn(chart, x, y)
  for (let axis = 0; axis < 3; axis += 1) {
    points[texel * 3 + axis] = (at[axis] ?? 0) + (n[axis] ?? 0) * lift
    normals[texel * 3 + axis] = n[axis] ?? 0
  }
  const open = holes.some(
    ({ u0, u1, v0, v1, disc }) =>
      x > u0 &&
      x < u1 &&
      y > v0 &&
      y < v1 &&
      (!disc || Math.hypot(x - disc.u, y - disc.v) < disc.radius),
  )
  return open ? 0 : 1
}

const within = (at: number, end: number): number => {
  const keep = Math.min(inset, end * 0.05)
  return Math.min(end - keep, Math.max(keep, at))
}

function onGrid(
  chart: GridChart,
  u: number,
  v: number,
  texel: number,
  { points, normals }: Samples,
): number {
  const { columns, rows } = chart
  const x = (0.03 + 0.94 * u) * (columns - 1)
  const y = (0.03 + 0.94 * v) * (rows - 1)
  const [i, j] = [Math.min(columns - 2, Math.floor(x)), Math.min(rows - 2, Math.floor(y))]
  const [fx, fy] = [x - i, y - j]
  const weights = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy]
  const corners = [
    j * columns + i,
    j * columns + i + 1,
    (j + 1) * columns + i,
    (j + 1) * columns + i + 1,
  ]
  const mixed = (of: readonly number[], axis: number): number =>
    corners.reduce((sum, corner, k) => sum + (weights[k] ?? 0) * (of[corner * 3 + axis] ?? 0), 0)
  const n = [mixed(chart.normals, 0), mixed(chart.normals, 1), mixed(chart.normals, 2)]
  const long = Math.hypot(...n) || 1
  for (let axis = 0; axis < 3; axis += 1) {
    const normal = (n[axis] ?? 0) / long
    points[texel * 3 + axis] = mixed(chart.points, axis) + normal * lift
    normals[texel * 3 + axis] = normal
  }
  return chart.open?.has(j * (columns - 1) + i) ? 0 : 1
}
