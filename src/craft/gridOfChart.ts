import {
  facing,
  pointOn,
  uvOn,
  type FlatChart,
  type GridChart,
  type Hole,
  type Worn,
} from './chart.ts'

/**
 * A flat chart as grids: cut along every hole's edges, so that no corner meets an edge's middle,
 * and as finely as light changes on it.
 */
export function gridOfChart(chart: FlatChart): GridChart[] {
  const across = cuts(
    chart.holes.flatMap((hole) => [hole.u0, hole.u1]),
    chart.worn.flatMap(({ u0, u1, reach }) => [u0 - reach, u0, u1, u1 + reach]),
    chart.width,
    chart.height,
  )
  const up = cuts(
    chart.holes.flatMap((hole) => [hole.v0, hole.v1]),
    chart.worn.flatMap(({ v0, v1, reach }) => [v0 - reach, v0, v1, v1 + reach]),
    chart.height,
    chart.width,
  )
  const places = up.flatMap((v) => across.map((u): [number, number] => [u, v]))
  const open = new Set<number>()
  for (let row = 0; row + 1 < up.length; row++) {
    for (let column = 0; column + 1 < across.length; column++) {
      const u = ((across[column] ?? 0) + (across[column + 1] ?? 0)) / 2
      const v = ((up[row] ?? 0) + (up[row + 1] ?? 0)) / 2
      const inHole = chart.holes.some((h) => u > h.u0 && u < h.u1 && v > h.v0 && v < h.v1)
      if (inHole) open.add(row * (across.length - 1) + column)
    }
  }
  const sheet = { ...gridOf(chart, places, across.length), open }
  return [sheet, ...chart.holes.flatMap((hole) => spandrel(chart, hole))]
}

/** Metres between two cuts of a large sheet; nearer its edges, where shade gathers, they are closer. */
const bay = 1.5
const nearEdge = [0.09, 0.28, 0.65] as const
/** What is smaller than this one way or the other is too small for light to change on it. */
const small = 1.2

function cuts(needed: number[], wished: number[], end: number, across: number): number[] {
  const kept = [...new Set([0, ...needed, end])]
  const fine = end < small || across < small ? [] : [...wished, ...graded(end)]
  for (const at of fine) {
    if (kept.every((other) => Math.abs(other - at) > 0.045)) kept.push(at)
  }
  return kept.filter((value) => value >= 0 && value <= end).toSorted((a, b) => a - b)
}

function graded(end: number): number[] {
  const edges = nearEdge.filter((off) => off < end / 2).flatMap((off) => [off, end - off])
  const count = Math.round(end / bay)
  return [...edges, ...Array.from({ length: count - 1 }, (_, i) => (end * (i + 1)) / count)]
}

function gridOf(chart: FlatChart, places: [number, number][], columns: number): GridChart {
  const { name, material } = chart
  const points = places.map(([u, v]) => pointOn(chart, u, v))
  const normal = facing(chart)
  return {
    kind: 'grid',
    name,
    material,
    columns,
    rows: places.length / columns,
    points: points.flat(),
    normals: points.flatMap(() => [...normal]),
    uvs: points.flatMap((point) => uvOn(chart, point)),
    ...(chart.worn.length > 0 && { wears: places.map(([u, v]) => wearAt(chart.worn, u, v)) }),
  }
}

function wearAt(worn: readonly Worn[], u: number, v: number): number {
  return worn.reduce((most, { u0, v0, u1, v1, reach }) => {
    const off = Math.max(u0 - u, u - u1, v0 - v, v - v1, 0)
    return Math.max(most, 1 - off / reach)
  }, 0)
}

/** What is left of a hole's rectangle round its disc. */
function spandrel(chart: FlatChart, hole: Hole): GridChart[] {
  const { disc } = hole
  if (!disc) return []
  const foot = Math.asin(Math.max(-1, (hole.v0 - disc.v) / disc.radius))
  const corners = [
    Math.atan2(hole.v0 - disc.v, hole.u1 - disc.u),
    Math.atan2(hole.v1 - disc.v, hole.u1 - disc.u),
    Math.atan2(hole.v1 - disc.v, hole.u0 - disc.u),
    Math.PI - Math.atan2(hole.v0 - disc.v, disc.u - hole.u0),
  ]
  const turns = Array.from({ length: 49 }, (_, i) => foot + ((Math.PI - 2 * foot) * i) / 48)
  const angles = [...turns, ...corners.filter((a) => a > foot && a < Math.PI - foot)]
  const sorted = angles.toSorted((a, b) => a - b)
  const arc = sorted.map((a): [number, number] => [
    disc.u + disc.radius * Math.cos(a),
    disc.v + disc.radius * Math.sin(a),
  ])
  const edge = sorted.map((a): [number, number] => {
    const cos = Math.cos(a)
    const sin = Math.sin(a)
    const reach = Math.min(
      cos > 1e-9 ? (hole.u1 - disc.u) / cos : cos < -1e-9 ? (hole.u0 - disc.u) / cos : Infinity,
      sin > 1e-9 ? (hole.v1 - disc.v) / sin : sin < -1e-9 ? (hole.v0 - disc.v) / sin : Infinity,
    )
    return [disc.u + reach * cos, disc.v + reach * sin]
  })
  // Angles run anticlockwise: outwards must be the second axis for the normal to be the chart's.
  return [gridOf(chart, [...edge, ...arc], sorted.length)]
}
