import { cross, plus, times, unit, type Vector } from '../vector.ts'
import { addGrid, emptyMesh, mix, put, type Colour, type Coloured } from './coloured.ts'
import { addRod } from './details.ts'

const hull: Colour = [0.17, 0.085, 0.04]
const wale: Colour = [0.36, 0.2, 0.09]
const deck: Colour = [0.34, 0.22, 0.12]
const mat: Colour = [0.56, 0.43, 0.26]
const spar: Colour = [0.16, 0.09, 0.05]

/** Half the hull's length, metres: a model at 1:20 after the type of a sea-going sailing ship. */
const half = 0.58
/** How broad the hull is, how deep, and how high its side, from stern (0) to bow (1). */
const broad = (t: number): number =>
  0.15 * (0.62 + 0.38 * Math.sin(Math.PI * (0.12 + 0.7 * t))) * (t > 0.9 ? 1 - 2.6 * (t - 0.9) : 1)
const keel = (t: number): number =>
  0.03 + 0.13 * Math.max(0, t - 0.6) ** 1.6 * 3 + 0.11 * Math.max(0, 0.2 - t) * 3
const side = (t: number): number =>
  0.2 + 0.2 * (2 * t - 1) ** 4 + (t < 0.5 ? 0.09 * (1 - 2 * t) ** 2 : 0.02 * (2 * t - 1))

/** The ship, its keel on the ground, its bow along +x. */
export function ship(): Coloured {
  const mesh = emptyMesh()
  for (const hand of [1, -1]) planks(mesh, hand)
  decks(mesh)
  ends(mesh)
  for (const [x, high, long, rake] of [
    [-0.34, 0.62, 0.2, -0.03],
    [0.0, 0.98, 0.36, 0],
    [0.36, 0.72, 0.24, 0.05],
  ] as const) {
    const foot: Vector = [x, 0.16, 0]
    rod(mesh, foot, [x + rake, high + 0.06, 0], 0.011)
    sail(mesh, x + rake * 0.5, high, long)
  }
  // The rudder at the stern, whose curve it follows.
  sheet(
    mesh,
    [
      [-half + 0.12, 0.06, 0],
      [-half - 0.07, 0.03, 0],
      [-half - 0.05, 0.26, 0],
      [-half + 0.04, 0.26, 0],
    ],
    hull,
  )
  return mesh
}

const stations = 15
const alongHull = (t: number): number => (2 * t - 1) * half

/** One side: strakes from keel to rail, a paler wale under the rail. */
function planks(mesh: Coloured, hand: number): void {
  const first = mesh.positions.length / 3
  const turns = [0, 0.3, 0.58, 0.82, 0.9, 1]
  const at = (t: number, turn: number): Vector => {
    const angle = (turn * Math.PI) / 2
    const out = broad(t) * Math.sin(angle) ** 0.75 * (1 + 0.05 * turn)
    return [alongHull(t), keel(t) + (side(t) - keel(t)) * (1 - Math.cos(angle) ** 1.1), hand * out]
  }
  for (const turn of turns)
    for (let i = 0; i < stations; i++) {
      const t = hand > 0 ? i / (stations - 1) : 1 - i / (stations - 1)
      const e = 0.02
      const along = plus(at(Math.min(1, t + e), turn), times(at(Math.max(0, t - e), turn), -1))
      const up = plus(at(t, Math.min(1, turn + e)), times(at(t, Math.max(0, turn - e)), -1))
      const facing = times(unit(cross(along, up)), hand)
      put(mesh, at(t, turn), facing, turn > 0.8 ? wale : mix(hull, [0.1, 0.05, 0.03], 1 - turn))
    }
  addGrid(mesh, first, stations, turns.length)
}

/** The deck a little under the rail, and a house on the stern. */
function decks(mesh: Coloured): void {
  const first = mesh.positions.length / 3
  for (const hand of [1, -1])
    for (let i = 0; i < stations; i++) {
      const t = i / (stations - 1)
      put(mesh, [alongHull(t), side(t) - 0.03, hand * broad(t)], [0, 1, 0], deck)
    }
  addGrid(mesh, first, stations, 2)
  block(mesh, [-0.46, side(0.12) - 0.04, 0], [0.2, 0.1, 0.17], wale)
  block(mesh, [-0.46, side(0.12) + 0.065, 0], [0.23, 0.012, 0.2], hull)
  block(mesh, [0.13, side(0.6) - 0.03, 0], [0.16, 0.05, 0.12], wale)
}

/** Flat stern and bow. */
function ends(mesh: Coloured): void {
  for (const [t, way] of [
    [0, -1],
    [1, 1],
  ] as const) {
    const x = alongHull(t)
    const [wide, low, high] = [broad(t) * 1.05, keel(t), side(t)]
    sheet(
      mesh,
      [
        [x, low, -wide * 0.2],
        [x, low, wide * 0.2],
        [x, high, wide],
        [x, high, -wide],
      ],
      way < 0 ? wale : hull,
    )
  }
}

/** A sail of matting that battens divide, a little bellied, across the ship's way at a slant. */
function sail(mesh: Coloured, x: number, high: number, long: number): void {
  const low = 0.3 + 0.06 * Math.abs(x)
  const [columns, rows] = [5, 13]
  const [cos, sin] = [Math.cos(0.5), Math.sin(0.5)]
  const at = (u: number, v: number): Vector => {
    const width = long * (1 - 0.22 * v) * (v > 0.86 ? 1 - 1.6 * (v - 0.86) : 1)
    const along = (u - 0.36) * width
    const belly = 0.035 * Math.sin(Math.PI * u)
    return [
      x + along * cos - belly * sin,
      low + (high - low) * (v + 0.07 * v * u),
      0.018 + along * sin + belly * cos,
    ]
  }
  for (const hand of [1, -1]) {
    const first = mesh.positions.length / 3
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const [u, v] = [
          (hand > 0 ? column : columns - 1 - column) / (columns - 1),
          row / (rows - 1),
        ]
        const facing: Vector = [-sin * hand, 0.12, cos * hand]
        const at_ = plus(at(u, v), times(facing, 0.002))
        put(mesh, at_, unit(facing), row % 2 === 0 ? mix(mat, spar, 0.55) : mat)
      }
    addGrid(mesh, first, columns, rows)
  }
  for (let row = 0; row < rows; row += 2) {
    const v = row / (rows - 1)
    rod(mesh, at(-0.03, v), at(1.03, v), 0.0045)
  }
}

/** A straight round stick. */
function rod(mesh: Coloured, from: Vector, to: Vector, radius: number): void {
  const rings = [from, to].map((at) => ({ at, broad: radius, thick: radius }))
  const upright = to[1] - from[1] > 0.5
  addRod(mesh, { rings, aside: upright ? [1, 0, 0] : [0, 1, 0], around: 5 }, () => spar)
}

type Corners = readonly [Vector, Vector, Vector, Vector]

/** A flat board seen from both its sides. */
function sheet(mesh: Coloured, [a, b, c, d]: Corners, colour: Colour): void {
  face(mesh, [a, b, c, d], colour)
  face(mesh, [d, c, b, a], colour)
}

/** One side of a board. */
function face(mesh: Coloured, corners: Corners, colour: Colour): void {
  const [a, b, , d] = corners
  const facing = unit(cross(plus(b, times(a, -1)), plus(d, times(a, -1))))
  const [p = 0, q = 0, r = 0, s = 0] = corners.map((corner) => put(mesh, corner, facing, colour))
  mesh.indices.push(p, q, r, p, r, s)
}

/** A box that stands at a place. */
function block(
  mesh: Coloured,
  [x, y, z]: Vector,
  [long, high, deep]: Vector,
  colour: Colour,
): void {
  const [u, w] = [long / 2, deep / 2]
  const at = (a: number, b: number, c: number): Vector => [x + a * u, y + b * high, z + c * w]
  const foot = [
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
  ] as const
  foot.forEach(([a, c], i) => {
    const [b, d] = foot[(i + 1) % 4] ?? [a, c]
    face(mesh, [at(a, 0, c), at(b, 0, d), at(b, 1, d), at(a, 1, c)], colour)
  })
  face(mesh, [at(-1, 1, 1), at(1, 1, 1), at(1, 1, -1), at(-1, 1, -1)], colour)
}
