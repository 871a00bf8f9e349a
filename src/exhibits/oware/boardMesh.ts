import { bowl, board, houseAt, store, storeAt } from './measures.ts'

type Spot = readonly [x: number, z: number]

/** The board as triangles: places, normals, and how open each corner is to the light. */
export type BoardMesh = {
  positions: number[]
  normals: number[]
  shades: number[]
  indices: number[]
}

const around = 28
/** Half the board's breadth at its middle and where the boat's ends begin; the tip, and how it rises. */
const [middle, shoulder, tip, rise] = [0.137, 0.128, 0.475, 0.03]

/** Half the breadth of the board so far from its middle. */
function halfWide(x: number): number {
  const far = Math.abs(x)
  if (far <= board.half) return middle - (middle - shoulder) * (far / board.half) ** 2
  const part = (far - board.half) / (tip - board.half)
  return shoulder * Math.sqrt(Math.max(0.02, 1 - part ** 2.1))
}
/** The top's height there: the ends of the boat rise. */
const topAt = (x: number): number =>
  board.top + rise * (Math.max(0, Math.abs(x) - board.half) / (tip - board.half)) ** 2

/** The board's outline from its near right shoulder round, anticlockwise seen from above. */
function outline(): Spot[] {
  const xs = Array.from({ length: 49 }, (_, i) => tip * Math.cos((i / 48) * Math.PI))
  const near = xs.map((x): Spot => [x, halfWide(x)])
  const far = xs.slice(1, -1).map((x): Spot => [-x, -halfWide(-x)])
  return [...near.toReversed(), ...far.toReversed()]
}

/** A boat-shaped board with twelve round houses and two stores; metres from the table's top, about its middle. */
export function boardMesh(): BoardMesh {
  const mesh: BoardMesh = { positions: [], normals: [], shades: [], indices: [] }
  for (let house = 0; house < 12; house += 1) hollowHouse(mesh, house)
  for (const side of [0, 1]) hollowStore(mesh, side)
  rails(mesh)
  hull(mesh)
  return mesh
}

function corner(
  mesh: BoardMesh,
  [x, y, z]: readonly [number, number, number],
  [nx, ny, nz]: readonly [number, number, number],
  shade: number,
): number {
  const long = Math.hypot(nx, ny, nz) || 1
  mesh.positions.push(x, y, z + board.z)
  mesh.normals.push(nx / long, ny / long, nz / long)
  mesh.shades.push(shade)
  return mesh.shades.length - 1
}

/** Two rings of as many corners joined, the second inside the first as one looks down on it. */
function join(mesh: BoardMesh, outer: readonly number[], inner: readonly number[]): void {
  outer.forEach((a, i) => {
    const k = (i + 1) % outer.length
    const [b = 0, c = 0, d = 0] = [outer[k], inner[k], inner[i]]
    mesh.indices.push(a, c, b, a, d, c)
  })
}

const ringOf = (make: (angle: number) => number): number[] =>
  Array.from({ length: around }, (_, i) => make((2 * Math.PI * (i + 0.5)) / around))

/** A hollow: its rim, its sides and its floor, an oval of those half axes. */
function hollow(
  mesh: BoardMesh,
  [x, z]: Spot,
  [wide, deep]: Spot,
  depth: number,
  rimAt: (x: number) => number,
): number[] {
  const ring = (part: number): number[] => {
    // Part of a quarter turn down into the hollow.
    const [out, down] = [Math.cos(part * 1.5), Math.sin(part * 1.5)]
    return ringOf((angle) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const at = [x + cos * wide * out, 0, z + sin * deep * out] as const
      return corner(
        mesh,
        [at[0], rimAt(at[0]) - depth * down, at[2]],
        [(-cos * out) / wide, down / depth + 4 * (1 - part) ** 6, (-sin * out) / deep],
        1 - 0.52 * down,
      )
    })
  }
  const rings = [0, 0.08, 0.25, 0.45, 0.65, 0.83, 0.96].map(ring)
  rings.slice(1).forEach((inner, i) => join(mesh, rings[i] ?? [], inner))
  const last = rings.at(-1) ?? []
  const bottom = corner(mesh, [x, rimAt(x) - depth, z], [0, 1, 0], 0.48)
  last.forEach((a, i) => mesh.indices.push(a, bottom, last[(i + 1) % last.length] ?? a))
  return rings[0] ?? []
}

/** The level top between a hollow's mouth and what lies around it, which `reach` tells by angle. */
function level(
  mesh: BoardMesh,
  [x, z]: Spot,
  [wide, deep]: Spot,
  reach: (angle: number) => Spot,
): void {
  const top = (at: Spot) => corner(mesh, [at[0], topAt(at[0]), at[1]], [0, 1, 0], 1)
  const mouth = ringOf((angle) => top([x + Math.cos(angle) * wide, z + Math.sin(angle) * deep]))
  const edge = ringOf((angle) => top(reach(angle)))
  join(mesh, edge, mouth)
}

function hollowHouse(mesh: BoardMesh, house: number): void {
  const [x, atZ] = houseAt(house)
  const z = atZ - board.z
  hollow(mesh, [x, z], [bowl.radius, bowl.radius], bowl.deep, topAt)
  const [halfX, halfZ] = [bowl.pitch / 2, bowl.row]
  level(mesh, [x, z], [bowl.radius, bowl.radius], (angle) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    // Drawn out to the corners of the house's square.
    const [px, pz] = [Math.sign(cos) * Math.abs(cos) ** 0.2, Math.sign(sin) * Math.abs(sin) ** 0.2]
    const far = 1 / Math.max(Math.abs(px), Math.abs(pz))
    return [x + halfX * px * far, z + halfZ * pz * far]
  })
}

function hollowStore(mesh: BoardMesh, side: number): void {
  const [x] = storeAt(side)
  const sign = Math.sign(x)
  const axes: Spot = [store.wide, store.deep]
  hollow(mesh, [x, 0], axes, store.hollow, topAt)
  level(mesh, [x, 0], axes, (angle) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    // As far as the boat's edge, or as the houses begin.
    let [near, far] = [0, 0.4]
    for (let i = 0; i < 24; i += 1) {
      const half = (near + far) / 2
      const [px, pz] = [x + cos * half, sin * half]
      const within = sign * px > board.half && Math.abs(px) < tip && Math.abs(pz) < halfWide(px)
      if (within) near = half
      else far = half
    }
    return [x + cos * near, sin * near]
  })
}

/** Along the houses, from their squares to the board's edge. */
function rails(mesh: BoardMesh): void {
  for (const side of [-1, 1]) {
    const steps = 12
    const pairs = Array.from({ length: steps + 1 }, (_, i) => {
      // A little over the shoulders, where the ends' corners are round.
      const x = (i / steps - 0.5) * 2 * (board.half + 0.05)
      return [side * board.rows, side * halfWide(x)].map((z) =>
        corner(mesh, [x, topAt(x), z], [0, 1, 0], 1),
      )
    })
    pairs.slice(1).forEach(([c = 0, d = 0], i) => {
      const [a = 0, b = 0] = pairs[i] ?? []
      if (side > 0) mesh.indices.push(a, b, d, a, d, c)
      else mesh.indices.push(a, d, b, a, c, d)
    })
  }
}

/** The sides of the boat, from its edge down to the foot on which it stands. */
function hull(mesh: BoardMesh): void {
  const line = outline()
  const rows = [
    [1, 0, 0.9, 0.95],
    [1.012, 0.06, 0.2, 0.95],
    [1.01, 0.22, -0.02, 0.9],
    [0.97, 0.5, -0.3, 0.75],
    [0.88, 0.8, -0.8, 0.5],
    [0.8, 1, -1, 0.3],
  ] as const
  const rings = rows.map(([out, down, up, shade]) =>
    line.map(([x, z], i) => {
      const [ax, az] = line[(i + line.length - 1) % line.length] ?? [x, z]
      const [bx, bz] = line[(i + 1) % line.length] ?? [x, z]
      const away = [bz - az, -(bx - ax)] as const
      const long = Math.hypot(...away) || 1
      // The keel is shorter than the edge, so that the ends overhang.
      const shrink = 1 - 0.12 * down * (Math.abs(x) / tip) ** 2
      return corner(
        mesh,
        [x * out * shrink, topAt(x) * (1 - down) + 0.001 * down, z * out],
        [-away[0] / long, up, -away[1] / long],
        shade,
      )
    }),
  )
  rings.slice(1).forEach((lower, i) => join(mesh, rings[i] ?? [], lower))
}
