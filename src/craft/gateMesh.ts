import { atOnce } from '#kit'
import { block } from './block.ts'
import type { Chart, GridChart } from './chart.ts'
import { gateLeaf, studAt } from './gateLeaf.ts'
import { lathe } from './lathe.ts'
import { oneSurface } from './oneSurface.ts'
import { surfaceOf, type Surface } from './surface.ts'
import { tube } from './tube.ts'
import type { Vector } from './vector.ts'

/** A surface, and two numbers a vertex: 0 lacquer or 1 metal, and the stud's row from above; -1 for none. */
export type GateMesh = { surface: Surface; of: Float32Array }
type Part = { charts: () => Chart[]; metal: 0 | 1; row: number }

const { width, height, thick, columns, rows, stud, step, plate, ring } = gateLeaf

/** The leaf's boards, its studs and the plate of its knocker, in the leaf's own frame. */
export const gateMesh = (): GateMesh => atOnce(gateInSteps())

/** The same a row of studs a step. */
export const gateInSteps = (): Generator<undefined, GateMesh> =>
  inSteps([
    ...Array.from({ length: columns }, (_, column) => ({
      charts: () => board(column),
      metal: 0 as const,
      row: -1,
    })),
    ...Array.from({ length: rows }, (_, row) => ({
      charts: () =>
        Array.from({ length: columns }, (_, column) => moved(studChart(20), column, row)),
      metal: 1 as const,
      row,
    })),
    { charts: () => [plateChart(), staple()], metal: 1, row: -1 },
  ])

/** The plate, its staple and the ring in it, about the middle of the plate. */
export const knocker = (): Surface => {
  const hung = hoop([ring.x, ring.y - ring.radius, ring.z], ring.radius, ring.bar, 0, 44)
  const about: Vector = [-plate.x, -plate.y, 0]
  return surfaceOf([plateChart(), staple(), hung].map((chart) => shifted(chart, about)))
}

/** The ring, hung at the origin. */
export const ringMesh = (): GateMesh =>
  atOnce(
    inSteps([
      {
        charts: () => [hoop([0, -ring.radius, 0], ring.radius, ring.bar, 0, 44)],
        metal: 1,
        row: -1,
      },
    ]),
  )

/** The leaf as light meets it: a block and its studs. */
export const gateCasts = (): Chart[] => [
  ...block(
    'gate/leaf',
    'lacquer',
    [-width / 2, -height / 2, -thick],
    [
      [width, 0, 0],
      [0, height, 0],
      [0, 0, thick],
    ],
  ),
  ...Array.from({ length: rows * columns }, (_, i) =>
    moved(studChart(8), i % columns, Math.floor(i / columns)),
  ),
]

function* inSteps(parts: readonly Part[]): Generator<undefined, GateMesh> {
  let surface = surfaceOf([])
  const belongs: number[] = []
  for (const { charts, metal, row } of parts) {
    const part = surfaceOf(charts())
    for (let corner = 0; corner < part.positions.length / 3; corner += 1) belongs.push(metal, row)
    surface = oneSurface(surface, part)
    yield
  }
  return { surface, of: Float32Array.from(belongs) }
}

/** The board that a column of studs holds. */
function board(column: number): Chart[] {
  const outer = (width - (columns - 2) * step.across) / 2
  const isOuter = column === 0 || column === columns - 1
  const left = column === 0 ? -width / 2 : outer - width / 2 + (column - 1) * step.across
  return block(
    `gate/board${column}`,
    'lacquer',
    [left, -height / 2, -thick],
    [
      [isOuter ? outer : step.across, 0, 0],
      [0, height, 0],
      [0, 0, thick],
    ],
    { bevel: 0.0035, without: ['-c'] },
  )
}

/** Turned round an axis out of the front. */
const outwards = (chart: GridChart): GridChart => {
  const turn = (row: readonly number[]) =>
    row.flatMap((_, i) => (i % 3 === 0 ? [row[i] ?? 0, -(row[i + 2] ?? 0), row[i + 1] ?? 0] : []))
  return { ...chart, points: turn(chart.points), normals: turn(chart.normals) }
}

function studChart(around: number): GridChart {
  const profile = [0, 27, 51, 72, 90].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    return [stud * Math.cos(angle), stud * Math.sin(angle)] as const
  })
  return outwards(lathe('gate/stud', 'brass', 0, 0, profile, around))
}

function moved(chart: GridChart, column: number, row: number): GridChart {
  const [x, y] = studAt(column, row)
  return shifted(chart, [x, y, 0])
}

const shifted = (chart: GridChart, by: Vector): GridChart => ({
  ...chart,
  points: chart.points.map((value, i) => value + (by[i % 3] ?? 0)),
})

/** A turned plate with eight soft lobes at its rim, and a boss that the ring hangs from. */
function plateChart(): GridChart {
  const r = plate.radius
  const chart = lathe(
    'gate/plate',
    'brass',
    0,
    0,
    [
      [r, 0],
      [r * 0.985, 0.009],
      [r * 0.93, 0.013],
      [r * 0.86, 0.011],
      [r * 0.82, 0.008],
      [r * 0.6, 0.009],
      [r * 0.56, 0.015],
      [r * 0.5, 0.017],
      [r * 0.44, 0.016],
      [r * 0.34, 0.03],
      [r * 0.2, 0.041],
      [0.0004, 0.045],
    ],
    48,
  )
  const points = chart.points.map((value, i) => {
    const [x = 0, , z = 0] = chart.points.slice(i - (i % 3), i - (i % 3) + 3)
    const far = Math.hypot(x, z) / r
    const lobe = 1 + 0.035 * Math.cos(8 * Math.atan2(z, x)) * Math.max(0, (far - 0.75) / 0.25)
    return i % 3 === 1 ? value : value * lobe
  })
  return shifted(outwards({ ...chart, points }), [plate.x, plate.y, 0])
}

const staple = (): GridChart =>
  hoop([ring.x, ring.y, ring.z - 0.008], 0.019, 0.0055, Math.PI / 2, 16)

/** A closed rod in a plane that is turned about the upright axis. */
function hoop(
  [x, y, z]: Vector,
  radius: number,
  bar: number,
  turn: number,
  count: number,
): GridChart {
  // One knot more at either end: the first and the last circle lie alike, and the rod is closed.
  const knots = Array.from({ length: count + 3 }, (_, i) => {
    const angle = (2 * Math.PI * (i - 1)) / count
    const aside = radius * Math.sin(angle)
    const at: Vector = [
      x + aside * Math.cos(turn),
      y + radius * Math.cos(angle),
      z + aside * Math.sin(turn),
    ]
    return { at, radius: bar }
  })
  const sides = 10
  const chart = tube('gate/ring', 'brass', knots, sides)
  const kept = (row: number[], size: number) => row.slice((sides + 1) * size, -(sides + 1) * size)
  return {
    ...chart,
    rows: count + 1,
    points: kept(chart.points, 3),
    normals: kept(chart.normals, 3),
    uvs: kept(chart.uvs, 2),
  }
}
