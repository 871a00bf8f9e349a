import { cross, plus, times, unit, type Vector } from '../vector.ts'
import { addFace, still, type CaissonMesh, type Coat } from './caissonMesh.ts'
import { caisson, fen, wells } from './measures.ts'
import { downwards, sweep } from './wellMesh.ts'

/** A place on the roof: right and forwards of its middle, metres. */
type Spot = readonly [number, number]

const top = wells[2].high
/** Where the roof ends, and how deep it lies over the last sets. */
const edge = wells[2].apothem - 30 * fen
const board = top + 0.05
/** Sides of what is round. */
const around = wells[2].sides

/** The roof over the circle with its cloud spiral, and the pearl in the middle; a band a step. */
export function* addBoss(mesh: CaissonMesh): Generator<undefined, void> {
  const blue: Coat = { stuff: 'blue', part: still }
  const timber: Coat = { stuff: 'timber', part: still }
  const gilt: Coat = { stuff: 'gilt', part: still }
  const wall = wells[2].apothem + 8 * fen
  sweep(
    mesh,
    around,
    [
      [wall, board, 0.22],
      [1.38, board, 0.4],
      [edge, board, 0.6],
    ],
    { stuff: 'green', part: still },
    downwards,
  )
  sweep(
    mesh,
    around,
    [
      [edge + 0.06, board, 0.6],
      [edge + 0.06, top, 0.8],
      [edge + 0.016, top, 0.95],
    ],
    timber,
    (way) => [way[0], -1, way[2]],
  )
  sweep(
    mesh,
    around,
    [
      [edge + 0.016, top, 1],
      [edge + 0.006, top - 0.008, 1],
      [edge, top + 0.012, 1],
    ],
    gilt,
    (way) => [-way[0], -1, -way[2]],
  )
  yield
  sweep(
    mesh,
    around,
    [
      [edge, top + 0.012, 0.9],
      [edge, board, 0.6],
    ],
    timber,
    (way) => [-way[0], 0, -way[2]],
  )
  sweep(
    mesh,
    around,
    [
      [edge, board, 0.6],
      [0.7, board, 0.86],
      [0.001, board, 0.8],
    ],
    blue,
    downwards,
  )
  for (const { line, wide } of clouds()) {
    yield
    addBand(mesh, line, wide)
  }
  yield
  addPearl(mesh)
}

/** The spiral, its turns at equal distances, and curls that leave it: lines with half their breadth. */
function clouds(): { line: Spot[]; wide: (part: number) => number }[] {
  const { spiral } = caisson
  const [from, to] = [2.6, edge / spiral - 1.5]
  const at = (angle: number): Spot => {
    const radius = spiral * angle
    return [Math.sin(angle) * radius, Math.cos(angle) * radius]
  }
  const main = Array.from({ length: 91 }, (_, i) => at(from + ((to - from) * i) / 90))
  const stride = 1.375
  const curls = Array.from({ length: 9 }, (_, i) => {
    const angle = from + 2.2 + i * 1.42
    // A curl turns away outwards and rolls in on itself.
    const [x, z] = at(angle)
    const heading = angle + Math.PI / 2 - 0.35
    const size = 0.07 + 0.004 * i
    const line: Spot[] = []
    let [px, pz, way] = [x, z, heading]
    for (let n = 0; n <= 22; n += stride) {
      line.push([px, pz])
      const step = (stride * size * 0.62) / (1 + n * 0.11)
      way -= stride * (0.13 + 0.0135 * n)
      px += Math.sin(way) * step
      pz += Math.cos(way) * step
    }
    return line
  })
  return [
    { line: main, wide: (part) => 0.072 * Math.min(1, part * 14, (1 - part) * 9) + 0.004 },
    ...curls.map((line) => ({ line, wide: (part: number) => 0.04 * (1 - 0.62 * part) })),
  ]
}

/** A carved band along a line of the roof: two slopes of timber, gilt along both edges. */
function addBand(mesh: CaissonMesh, line: readonly Spot[], wide: (part: number) => number): void {
  const rows = line.map(([x, z], i): readonly [Vector, Vector, Vector, Vector, Vector, Vector] => {
    const [bx, bz] = line[i - 1] ?? [x, z]
    const [nx, nz] = line[i + 1] ?? [x, z]
    const aside = unit(cross([nx - bx, 0, nz - bz], [0, 1, 0]))
    const half = wide(i / (line.length - 1))
    const off = (part: number, low: number): Vector =>
      plus([x, board - low, z], times(aside, part * half))
    const rise = 0.016 + half * 0.5
    return [
      off(-1.22, 0),
      off(-1, rise * 0.75),
      off(-0.55, rise),
      off(0.55, rise),
      off(1, rise * 0.75),
      off(1.22, 0),
    ]
  })
  rows.slice(1).forEach((next, i) => {
    const here = rows[i] ?? next
    for (let strip = 0; strip < 5; strip++) {
      const [a, b] = [here[strip], here[strip + 1]]
      const [d, c] = [next[strip], next[strip + 1]]
      if (!a || !b || !c || !d) continue
      const aside = plus(b, times(a, -1))
      const out = plus([0, -1, 0], times(unit(aside), strip < 2 ? -0.6 : strip > 2 ? 0.6 : 0))
      const rim = strip === 1 || strip === 3
      addFace(
        mesh,
        [a, b, c, d],
        out,
        { stuff: rim ? 'gilt' : 'timber', part: still },
        strip === 0 || strip === 4 ? 0.55 : 1,
      )
    }
  })
}

/** A plain pearl under the middle, in a cup. */
function addPearl(mesh: CaissonMesh): void {
  const radius = caisson.pearl / 2
  const middle: Vector = [0, board - radius * 0.9, 0]
  const [rows, columns] = [8, 24]
  const on = (row: number, i: number): Vector => {
    const [tilt, angle] = [(Math.PI * 0.8 * row) / rows, (2 * Math.PI * i) / columns]
    return [Math.sin(tilt) * Math.sin(angle), -Math.cos(tilt), Math.sin(tilt) * Math.cos(angle)]
  }
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < columns; i++) {
      const ways = [on(row, i), on(row, i + 1), on(row + 1, i + 1), on(row + 1, i)]
      const corners = ways.map((way) => plus(middle, times(way, radius)))
      const shades = ways.map((way) => 0.72 - 0.28 * way[1])
      // At the pole the face is a triangle.
      const used = row === 0 ? [0, 2, 3] : [0, 1, 2, 3]
      addFace(
        mesh,
        used.map((n) => corners[n] ?? middle),
        times(ways.reduce(plus), 1),
        { stuff: 'pearl', part: still },
        used.map((n) => shades[n] ?? 1),
        used.map((n) => ways[n] ?? [0, -1, 0]),
      )
    }
  sweep(
    mesh,
    columns,
    [
      [0.112, board, 0.6],
      [0.122, board - 0.02, 1],
      [0.1, board - 0.026, 1],
      [0.085, board - 0.01, 0.6],
    ],
    { stuff: 'gilt', part: still },
    (way) => [way[0] * 0.2, -1, way[2] * 0.2],
  )
}
