import { cross, dot, plus, times, unit, type Vector } from '../vector.ts'

/** What the model is made of, in the order of its numbers. */
export const cityStuffs = [
  'gypsum',
  'ground',
  'water',
  'brass',
  'gold',
  'opening',
  'board',
  'tile',
  'paving',
] as const
export type CityStuff = (typeof cityStuffs)[number]

/** Drawn lines belong to a stop of the lens; everything else to none. */
const noStop = -1

/** Triangles of the model: metres of the table, north along x, east along z, its top at y = 0. */
export type CityMesh = {
  positions: number[]
  normals: number[]
  /** Four a corner: stuff, light from all around and from the lamp (0 to 1), the stop it belongs to. */
  looks: number[]
  indices: number[]
}
export const emptyCity = (): CityMesh => ({ positions: [], normals: [], looks: [], indices: [] })

/** Puts a place of a building (metres east, up, north of its middle) onto the table. */
export type Ground = (east: number, up: number, north: number) => Vector

/** Adds a face of three or four corners, seen from the side to which `out` points. */
export function addSide(
  { positions, normals, looks, indices }: CityMesh,
  corners: readonly Vector[],
  out: Vector,
  stuff: CityStuff = 'gypsum',
  stop = noStop,
): void {
  const [a, b, c] = corners
  const d = corners.at(-1)
  if (!a || !b || !c || !d) return
  const across =
    corners.length === 3
      ? cross(plus(b, times(a, -1)), plus(c, times(a, -1)))
      : cross(plus(c, times(a, -1)), plus(d, times(b, -1)))
  // Where a roof closes to a point nothing is left of its face.
  if (Math.hypot(...across) < 1e-10) return
  const turned = dot(across, out) < 0
  const normal = unit(times(across, turned ? -1 : 1))
  const first = positions.length / 3
  for (const corner of corners) {
    positions.push(...corner)
    normals.push(...normal)
    looks.push(cityStuffs.indexOf(stuff), 1, 1, stop)
  }
  const order = turned ? [0, 2, 1, 0, 3, 2] : [0, 1, 2, 0, 2, 3]
  for (const i of order.slice(0, (corners.length - 2) * 3)) indices.push(first + i)
}

/** A box between two corners (metres east, up, north), without its underside; a post has no top either. */
export function addBox(
  mesh: CityMesh,
  on: Ground,
  low: Vector,
  high: Vector,
  stuff: CityStuff = 'gypsum',
  post = false,
): void {
  const zero = times(on(0, 0, 0), -1)
  const ends = [low, high] as const
  for (const axis of [0, 1, 2] as const)
    for (const end of [0, 1] as const) {
      if (axis === 1 && (end === 0 || post)) continue
      const [p, q] = [axis === 0 ? 1 : 0, axis === 2 ? 1 : 2] as const
      const corner = (a: 0 | 1, b: 0 | 1): Vector => {
        const at: [number, number, number] = [...ends[end]]
        at[p] = ends[a][p]
        at[q] = ends[b][q]
        return on(...at)
      }
      const out: [number, number, number] = [0, 0, 0]
      out[axis] = end * 2 - 1
      const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]
      addSide(mesh, corners, plus(on(...out), zero), stuff)
    }
}
