import { atOnce } from '#kit'
import type { Chart, FlatChart, GridChart } from '../chart.ts'
import type { PieceMesh } from '../dougong/pieceMesh.ts'
import { gridOfChart } from '../gridOfChart.ts'
import { openness, type Box } from '../openness.ts'
import { surfaceOf } from '../surface.ts'
import { dot, unit, type Vector } from '../vector.ts'
import { chairMeasures } from './chairRail.ts'
import { horseshoeChair } from './horseshoeChair.ts'

const { seat, wide, depth } = chairMeasures
/** What keeps light off a chair's parts: the floor, and the seat with its apron. Metres. */
const hulls: readonly Box[] = [
  { min: [-4, -0.2, -4], max: [4, 0, 4] },
  { min: [-wide / 2, seat - 0.08, -depth / 2], max: [wide / 2, seat - 0.036, depth / 2] },
]
/** What is farther than this keeps no light off, and farther than any rim is drawn; metres. */
const [reach, far] = [0.5, 9] as const

/** The chair as timber: of each corner also its grain, its face's rims and how much light comes there. */
export const chairMesh = (): PieceMesh => atOnce(chairInSteps())

/** The same a part a step. */
export function* chairInSteps(): Generator<undefined, PieceMesh> {
  const mesh: PieceMesh = {
    positions: [],
    normals: [],
    alongs: [],
    rims: [],
    grains: [],
    shades: [],
    indices: [],
  }
  for (const [number, chart] of horseshoeChair().entries()) {
    yield
    add(mesh, chart, number)
  }
  return mesh
}

function add(mesh: PieceMesh, chart: Chart, number: number): void {
  const first = mesh.positions.length / 3
  const { positions, normals, indices } = surfaceOf([chart])
  const grids = chart.kind === 'flat' ? gridOfChart(chart) : [chart]
  const grown = chart.kind === 'flat' ? inBoard(chart) : inRod(grids[0] ?? chart)
  for (let i = 0; i * 3 < positions.length; i += 1) {
    const at = vectorAt(positions, i)
    const normal = vectorAt(normals, i)
    const { along, grain, rims } = grown(at, normal, i)
    mesh.positions.push(...at)
    mesh.normals.push(...normal)
    mesh.alongs.push(...along)
    mesh.rims.push(...rims)
    // Every part is of another piece of the tree.
    mesh.grains.push(grain[0] + number * 0.37, grain[1] + (number % 5) * 0.03, grain[2])
    const open = openness(at, normal, hulls, reach)
    mesh.shades.push(open, open)
  }
  for (const index of indices) mesh.indices.push(first + index)
}

type Grown = (
  at: Vector,
  normal: Vector,
  i: number,
) => { along: Vector; grain: Vector; rims: number[] }

/** The grain runs along the longer side of a flat piece, whose edges are planed. */
function inBoard({ origin, u, v, width, height }: FlatChart): Grown {
  const [long, cross] = width >= height ? [u, v] : [v, u]
  return (at, normal) => {
    const off: Vector = [at[0] - origin[0], at[1] - origin[1], at[2] - origin[2]]
    const [x, y] = [dot(off, u), dot(off, v)]
    return {
      along: u,
      grain: [dot(at, long), dot(at, cross), dot(at, normal)],
      rims: [x, width - x, y, height - y],
    }
  }
}

/** The grain follows a bent piece from ring to ring. */
function inRod({ points, uvs, columns, rows }: GridChart): Grown {
  return (_, normal, i) => {
    const row = Math.floor(i / columns)
    const [before, after] = [Math.max(0, row - 1), Math.min(rows - 1, row + 1)]
    const ring = (at: number) => vectorAt(points, at * columns + (i % columns))
    const [a, b] = [ring(before), ring(after)]
    const along = unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]])
    const run = uvs[i * 2] ?? 0
    return {
      along,
      grain: [run, normal[0] * 0.016 + normal[1] * 0.008, normal[2] * 0.016],
      rims: [far, far, far, far],
    }
  }
}

const vectorAt = (row: ArrayLike<number>, i: number): Vector => [
  row[i * 3] ?? 0,
  row[i * 3 + 1] ?? 0,
  row[i * 3 + 2] ?? 0,
]
