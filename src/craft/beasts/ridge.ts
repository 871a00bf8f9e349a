import { put, type BeastMesh } from './mesh.ts'
import { beastRow } from './row.ts'

const { long, high, deep } = beastRow.ridge
/** What of a mesh is the ridge. */
const ridge = -1
/** A cover tile on the slope: its radius and how far the next is; a tile of the crown. Metres. */
const [cover, pitch] = [0.05, long / 30] as const
const crown = { radius: 0.06, collar: 0.067, count: 22, sides: 8 } as const

type Spot = readonly [x: number, y: number, z: number]

/**
 * The ridge: cover tiles down its front, courses, half-round tiles along its top. Its foot is y = 0;
 * some tiles a step.
 */
export function* ridgeInto(mesh: BeastMesh): Generator<undefined, void> {
  const ends = [-long / 2, long / 2] as const
  const sheet = (a: Spot, b: Spot, light: number, lower = light) => {
    // From the left to the right end between two lines of the section.
    const normal: Spot = [0, b[2] === a[2] ? 0 : a[2] - b[2], b[1] - a[1]]
    const mark = (shade: number) => [ridge, shade, 0] as const
    const [low, top] = [a, b].map((at, i) =>
      ends.map((x) => put(mesh, [x, at[1], at[2]], normal, mark(i === 0 ? lower : light))),
    )
    mesh.indices.push(low?.[0] ?? 0, low?.[1] ?? 0, top?.[1] ?? 0)
    mesh.indices.push(low?.[0] ?? 0, top?.[1] ?? 0, top?.[0] ?? 0)
  }
  sheet([0, 0.004, deep / 2 - 0.03], [0, 0.07, 0.09], 0.3)
  sheet([0, 0, deep / 2 - 0.03], [0, 0.004, deep / 2 - 0.03], 0.25)
  for (const [i, [z, y]] of section.entries()) {
    const [nextZ, nextY] = section[i + 1] ?? [z, y]
    if (i < section.length - 1)
      sheet([0, y, z], [0, nextY, nextZ], nextY > y ? 0.85 : 0.7, i === 0 ? 0.35 : 0.75)
  }
  for (let i = 0; i < long / pitch - 0.5; i += 1) {
    coverTile(mesh, (i + 0.5) * pitch - long / 2)
    if (i % 5 === 4) yield
  }
  for (let i = 0; i < crown.count; i += 1) {
    crownTile(mesh, i)
    if (i % 5 === 4) yield
  }
  for (const side of [-1, 1] as const) gable(mesh, side)
}

/** Courses under the crown: out of the front and up. */
const section: readonly (readonly [z: number, y: number])[] = [
  [0.098, 0.06],
  [0.098, 0.086],
  [0.082, 0.092],
  [0.082, 0.116],
  [0.1, 0.122],
  [0.1, 0.136],
  [0.06, 0.142],
]

function coverTile(mesh: BeastMesh, x: number): void {
  const sides = 7
  const [from, to] = [
    [0.066, 0.09],
    [0.034, deep / 2],
  ] as const
  const slope = Math.hypot(to[1] - from[1], from[0] - to[0])
  const [up, out] = [(to[1] - from[1]) / slope, (from[0] - to[0]) / slope]
  const ring = ([y, z]: readonly [number, number], light: number) =>
    Array.from({ length: sides + 1 }, (_, i) => {
      const turn = Math.PI * (1 - i / sides)
      const [aside, rise] = [Math.cos(turn), Math.sin(turn)]
      const at: Spot = [x + cover * aside, y + cover * rise * up, z + cover * rise * out]
      return put(mesh, at, [aside, rise * up, rise * out], [ridge, light * (0.45 + 0.55 * rise), 0])
    })
  const [upper, lower] = [ring(from, 0.6), ring(to, 1)]
  bridge(mesh, lower, upper)
  // Its end: a disc with a raised rim.
  const middle = put(mesh, [x, to[0] + 0.018, to[1] + 0.004], [0, 0, 1], [ridge, 0.95, 0])
  const disc = (radius: number, z: number, light: number, lean: number) =>
    Array.from({ length: 12 }, (_, i) => {
      const turn = (Math.PI * i) / 6
      const [ax, ay] = [Math.cos(turn), Math.sin(turn)]
      const y = Math.max(0, to[0] + 0.018 + radius * ay)
      return put(mesh, [x + radius * ax, y, z], [ax * lean, ay * lean, 1], [ridge, light, 0])
    })
  const [rim, inner] = [disc(cover, to[1] + 0.012, 1, 0.5), disc(0.037, to[1] + 0.004, 0.45, -0.5)]
  rim.forEach((a, i) => {
    const next = (i + 1) % 12
    const [b = 0, c = 0, d = 0] = [rim[next], inner[next], inner[i]]
    mesh.indices.push(a, b, c, a, c, d, d, c, middle)
  })
}

function crownTile(mesh: BeastMesh, tile: number): void {
  const wide = long / crown.count
  const left = tile * wide - long / 2
  const ring = (x: number, radius: number, light: number) =>
    Array.from({ length: crown.sides + 1 }, (_, i) => {
      // From low on its front over the top to its back.
      const turn = Math.PI * (-0.12 + (1.12 * i) / crown.sides)
      const [out, up] = [Math.cos(turn), Math.sin(turn)]
      const at: Spot = [x, high - crown.collar + radius * up, radius * out]
      return put(mesh, at, [0, up, out], [ridge, light * (0.7 + 0.3 * Math.max(0, up)), 0])
    })
  const { radius, collar } = crown
  const rings = [
    ring(left, radius, 0.5),
    ring(left, collar, 1),
    ring(left + 0.032, collar, 1),
    ring(left + 0.037, radius, 0.5),
    ring(left + wide, radius, 0.9),
  ]
  rings.slice(1).forEach((right, i) => bridge(mesh, right, rings[i] ?? []))
}

/** Closes an end of the ridge: its section, and a round tile before the crown. */
function gable(mesh: BeastMesh, side: -1 | 1): void {
  const x = (side * long) / 2
  const at = (y: number, z: number) => put(mesh, [x, y, z], [side, 0, 0], [ridge, 0.7, 0])
  const outline = [
    [0.07, 0.09],
    [0.142, 0.09],
    [0.142, -0.06],
    [0, -0.06],
    [0, deep / 2 - 0.03],
  ] as const
  fan(
    mesh,
    outline.map(([y, z]) => at(y, z)),
    side,
  )
  const disc = Array.from({ length: 14 }, (_, i) => {
    const turn = (Math.PI * i) / 7
    const [up, out] = [Math.sin(turn), Math.cos(turn)]
    return put(
      mesh,
      [x + side * 0.004, high - 0.067 + 0.067 * up, 0.067 * out],
      [side, 0, 0],
      [ridge, 1, 0],
    )
  })
  fan(mesh, disc, side)
}

function fan(mesh: BeastMesh, loop: readonly number[], side: -1 | 1): void {
  const [first = 0] = loop
  for (let i = 2; i < loop.length; i += 1) {
    const [a = 0, b = 0] = [loop[i - 1], loop[i]]
    mesh.indices.push(...(side === 1 ? [first, b, a] : [first, a, b]))
  }
}

/** Triangles between two rows of corners. */
function bridge(mesh: BeastMesh, a: readonly number[], b: readonly number[]): void {
  for (let i = 1; i < a.length; i += 1) {
    const [p = 0, q = 0, r = 0, s = 0] = [a[i - 1], a[i], b[i], b[i - 1]]
    mesh.indices.push(p, q, r, p, r, s)
  }
}
