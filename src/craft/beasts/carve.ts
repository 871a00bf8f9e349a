import { fieldOf, type Field } from './field.ts'
import type { Figure, Knob } from './figure.ts'
import { put, type BeastMesh } from './mesh.ts'

/** The grid that a beast is cut on, and how far its edge goes back, centimetres. */
const [cell, back] = [1.23, 4] as const
const [left, right, foot, top] = [-17, 17, 1.2, 43] as const
const columns = Math.ceil((right - left) / cell)
const rows = Math.ceil((top - foot) / cell)
/** Points of the grid so near the outline are moved onto it, which leaves no slivers. */
const near = 0.25 * cell

/**
 * Cuts a figure in relief: its triangles end on its outline, not on the grid. In metres about the
 * middle of its seat's foot; a row or two a step.
 */
export function* carve(mesh: BeastMesh, of: number, figure: Figure): Generator<undefined, void> {
  const field = fieldOf(figure)
  const values: number[] = []
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const { inside } = field(left + column * cell, foot + row * cell)
      values.push(Math.abs(inside) < near ? 0 : inside)
    }
    if (row % 2 === 1) yield
  }
  const corners = new Map<number, number>()
  const rims = new Map<number, number>()
  const spot = (grid: number) =>
    [left + (grid % (columns + 1)) * cell, foot + Math.floor(grid / (columns + 1)) * cell] as const
  const value = (grid: number) => values[grid] ?? -1
  /** The corner on a point of the grid, or on the outline between one inside and one outside. */
  const cornerAt = (a: number, b: number): number => {
    const key = Math.min(a, b) * 4096 + Math.max(a, b)
    const there = corners.get(key)
    if (there !== undefined) return there
    const [p, q] = [spot(a), spot(b)]
    const t = a === b ? 0 : value(a) / (value(a) - value(b))
    const at = [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t] as const
    const onOutline = a !== b || value(a) === 0
    const made = onOutline ? edgeCorner(mesh, of, field, at) : corner(mesh, of, field, at)
    corners.set(key, made)
    return made
  }
  const rim = (front: number): number => {
    const there = rims.get(front)
    if (there !== undefined) return there
    const [x = 0, y = 0] = mesh.positions.slice(front * 3, front * 3 + 2)
    const [nx = 0, ny = 0] = mesh.normals.slice(front * 3, front * 3 + 2)
    const made = put(mesh, [x, y, -back / 100], [nx, ny, 0], [of, 0.45, 0])
    rims.set(front, made)
    return made
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const a = row * (columns + 1) + column
      const [b, c, d] = [a + 1, a + columns + 2, a + columns + 1]
      const halves = [a, b, c, d].every((grid) => value(grid) < 0) ? [] : halved(a, b, c, d)
      for (const three of halves) cut(mesh, three, value, cornerAt, rim)
    }
    yield
  }
  yield
  for (const boss of figure.bosses) dome(mesh, of, field, boss)
  seatInto(mesh, of)
}

/** A cell's two triangles; from cell to cell they lie the other way. */
const halved = (a: number, b: number, c: number, d: number): number[][] =>
  a % 2 === Math.floor(a / (columns + 1)) % 2
    ? [
        [a, b, c],
        [a, c, d],
      ]
    : [
        [a, b, d],
        [b, c, d],
      ]

/** Adds what of a triangle of the grid lies inside, and the edge behind the outline in it. */
function cut(
  mesh: BeastMesh,
  three: readonly number[],
  value: (grid: number) => number,
  cornerAt: (a: number, b: number) => number,
  rim: (front: number) => number,
): void {
  if (three.every((grid) => value(grid) <= 0)) return
  const loop: { at: number; on: boolean }[] = []
  three.forEach((a, i) => {
    const b = three[(i + 1) % 3] ?? a
    if (value(a) >= 0) loop.push({ at: cornerAt(a, a), on: value(a) === 0 })
    if (value(a) * value(b) < 0) loop.push({ at: cornerAt(...inward(a, b, value)), on: true })
  })
  for (let i = 2; i < loop.length; i += 1)
    mesh.indices.push(loop[0]?.at ?? 0, loop[i - 1]?.at ?? 0, loop[i]?.at ?? 0)
  loop.forEach((from, i) => {
    const to = loop[(i + 1) % loop.length]
    if (!to || !from.on || !to.on) return
    mesh.indices.push(to.at, from.at, rim(from.at), to.at, rim(from.at), rim(to.at))
  })
}

const inward = (a: number, b: number, value: (grid: number) => number): [number, number] =>
  value(a) > 0 ? [a, b] : [b, a]

/** A corner where the relief ends: brought to the outline, and looking out of it. */
function edgeCorner(
  mesh: BeastMesh,
  of: number,
  field: Field,
  [x, y]: readonly [number, number],
): number {
  const step = 0.25
  const dx = (field(x + step, y).inside - field(x - step, y).inside) / (2 * step)
  const dy = (field(x, y + step).inside - field(x, y - step).inside) / (2 * step)
  const steep = Math.max(0.4, dx * dx + dy * dy)
  const off = field(x, y).inside / steep
  const at = [(x - dx * off) / 100, (y - dy * off) / 100, 0] as const
  return put(mesh, at, [-dx, -dy, 0.25], [of, 0.62, 0])
}

function corner(
  mesh: BeastMesh,
  of: number,
  field: Field,
  [x, y]: readonly [number, number],
): number {
  const step = 0.45
  const slope = (dx: number, dy: number) => field(x - dx, y - dy).high - field(x + dx, y + dy).high
  const { high, scaly } = field(x, y)
  const normal = [slope(step, 0), slope(0, step), 2 * step] as const
  // Light that comes into a hollow: by how much what is round it stands higher.
  const wide = [
    [1.5, 0],
    [-1.5, 0],
    [0, 1.5],
    [0, -1.5],
    [0.7, 0.7],
    [-0.7, 0.7],
    [0.7, -0.7],
    [-0.7, -0.7],
  ] as const
  const hollow = wide.reduce((sum, [dx, dy]) => sum + field(x + dx, y + dy).high - high, 0) / 8
  const light = Math.min(1, Math.max(0.2, 0.9 - 0.75 * hollow))
  return put(mesh, [x / 100, y / 100, high / 100], normal, [of, light, scaly])
}

/** A curl or an eye: a small dome on the relief. */
function dome(mesh: BeastMesh, of: number, field: Field, [x, y, radius]: Knob): void {
  const sides = radius < 1.2 ? 7 : 9
  const foot = Math.max(0, field(x, y).high - 0.5 * radius)
  const ring = (angle: number, light: number) =>
    Array.from({ length: sides }, (_, i) => {
      const turn = (2 * Math.PI * i) / sides
      const [nx, ny] = [Math.cos(turn) * Math.cos(angle), Math.sin(turn) * Math.cos(angle)]
      const nz = Math.sin(angle)
      const at = [x + radius * nx, y + radius * ny, foot + 1.15 * radius * nz] as const
      return put(mesh, [at[0] / 100, at[1] / 100, at[2] / 100], [nx, ny, nz], [of, light, 0])
    })
  const rings = [ring(0.15, 0.25), ring(0.75, 0.85)]
  const pole = put(mesh, [x / 100, y / 100, (foot + 1.15 * radius) / 100], [0, 0, 1], [of, 1, 0])
  const [low = [], high = []] = rings
  low.forEach((a, i) => {
    const next = (i + 1) % sides
    const [b = 0, c = 0, d = 0] = [low[next], high[next], high[i]]
    mesh.indices.push(a, b, c, a, c, d, d, c, pole)
  })
}

/** The tile under a beast: half its length, from where to where it goes, how far out; metres. */
const seat = { half: 0.13, high: 0.03, low: -0.028, front: 0.058, ease: 0.006 } as const

function seatInto(mesh: BeastMesh, of: number): void {
  const { half, high, low, front, ease } = seat
  const strip = (
    [ay, az, aIn]: readonly [number, number, number],
    [by, bz, bIn]: readonly [number, number, number],
    normal: readonly [number, number, number],
    light: number,
  ) => {
    const corners = [
      [-half + aIn, ay, az],
      [half - aIn, ay, az],
      [half - bIn, by, bz],
      [-half + bIn, by, bz],
    ] as const
    const [a = 0, b = 0, c = 0, d = 0] = corners.map((at) => put(mesh, at, normal, [of, light, 0]))
    mesh.indices.push(a, b, c, a, c, d)
  }
  strip([low, front, 0], [high - ease, front, 0], [0, 0, 1], 0.8)
  strip([high - ease, front, 0], [high, front - ease, ease], [0, 0.7, 0.7], 1)
  strip([high, front - ease, ease], [high, -0.04, ease], [0, 1, 0], 0.5)
  for (const side of [-1, 1] as const) {
    const [a = 0, b = 0, c = 0, d = 0] = [
      [low, front],
      [low, -0.04],
      [high, -0.04],
      [high, front - ease],
    ].map(([y = 0, z = 0]) => put(mesh, [side * half, y, z], [side, 0, 0], [of, 0.6, 0]))
    mesh.indices.push(...(side === 1 ? [a, b, c, a, c, d] : [a, c, b, a, d, c]))
  }
}
