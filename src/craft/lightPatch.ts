import { facing, type Chart, type FlatChart, type GridChart } from './chart.ts'

/** A chart's part of its room's map of light, in texels; its corner texels lie on its corners. */
export type Patch = { x: number; y: number; columns: number; rows: number }

/** Texels a row of every map. */
export const lightWidth = 512

/** Texels a metre: of what is small enough to stand in a room, and of floors, walls and ceilings. */
const dense = { thing: 24, floor: 16, wall: 10, ceiling: 5, strip: 4, curved: 8 } as const
const large = 3
const narrow = 0.2
const most = 320
/** A shell with less of floors, walls and ceilings than this, m², has more texels a metre there. */
const spacious = 900
const finest = 1.5

/**
 * Where each chart's light lies in the map, `undefined` for those that lie on another, and how
 * many rows the map has after `firstRow`. The shell comes first in its map. The same charts give the same map, in the build that
 * bakes the light and in the browser that shows it.
 */
export function layLight(
  charts: readonly Chart[],
  firstRow = 0,
): { patches: (Patch | undefined)[]; rows: number } {
  const fineness = firstRow === 0 ? finenessOf(charts) : 1
  const sizes = charts.map((chart) => texelsOf(chart, fineness))
  const order = sizes
    .map((_, i) => i)
    .toSorted((a, b) => rowsOf(sizes, b) - rowsOf(sizes, a) || a - b)
  const patches: (Patch | undefined)[] = charts.map(() => undefined)
  let [x, y, tall] = [0, firstRow, 0]
  for (const i of order) {
    const size = sizes[i]
    if (!size) continue
    if (x + size.columns > lightWidth) [x, y, tall] = [0, y + tall, 0]
    patches[i] = { x, y, ...size }
    x += size.columns
    tall = Math.max(tall, size.rows)
  }
  return { patches, rows: y + tall - firstRow }
}

type Texels = { columns: number; rows: number }

const rowsOf = (sizes: readonly (Texels | undefined)[], i: number): number => sizes[i]?.rows ?? 0

/** By how much the surfaces of a small room are finer: it weighs about as much as a large one. */
function finenessOf(charts: readonly Chart[]): number {
  const area = charts.reduce(
    (sum, chart) => sum + (isSurface(chart) ? chart.width * chart.height : 0),
    0,
  )
  return Math.min(finest, Math.max(1, Math.sqrt(spacious / area)))
}

const isStrip = ({ width, height }: FlatChart): boolean => Math.min(width, height) < narrow
const isSurface = (chart: Chart): chart is FlatChart =>
  chart.kind === 'flat' && !isStrip(chart) && Math.max(chart.width, chart.height) > large

function texelsOf(chart: Chart, fineness: number): Texels | undefined {
  if (chart.kind === 'grid') return chart.on ? undefined : texelsOfGrid(chart)
  const { width, height } = chart
  const up = facing(chart)[1]
  const surface = up > 0.5 ? dense.floor : up < -0.5 ? dense.ceiling : dense.wall
  const perMetre = isStrip(chart)
    ? dense.strip
    : isSurface(chart)
      ? Math.min(dense.thing, surface * fineness)
      : dense.thing
  return { columns: count(width * perMetre), rows: count(height * perMetre) }
}

function texelsOfGrid({ points, columns, rows }: GridChart): Texels {
  const along = length(points, 1, columns - 1)
  const up = length(points, columns, rows - 1)
  return {
    columns: Math.min(48, Math.max(columns, count(along * dense.curved))),
    rows: Math.min(48, Math.max(rows, count(up * dense.curved))),
  }
}

/** Metres from the first point along so many steps, each `stride` points on. */
function length(points: readonly number[], stride: number, steps: number): number {
  let sum = 0
  for (let i = 0; i < steps; i += 1) {
    const [a, b] = [i * stride * 3, (i + 1) * stride * 3]
    const part = (axis: number) => (points[b + axis] ?? 0) - (points[a + axis] ?? 0)
    sum += Math.hypot(part(0), part(1), part(2))
  }
  return sum
}

const count = (texels: number): number => Math.min(most, Math.max(2, Math.ceil(texels) + 1))
