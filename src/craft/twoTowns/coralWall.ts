import { addSide, type CityMesh, type CityStuff } from '../city/cityMesh.ts'
import type { Vector } from '../vector.ts'
import type { Wall } from './townPlan.ts'

/** About how long a stretch of wall is of one height, metres: walls of coral rag wear unevenly. */
const stretch = 0.066

/** A box between two corners, without its underside. */
export function post(
  mesh: CityMesh,
  [x0, y0, z0]: Vector,
  [x1, y1, z1]: Vector,
  stuff: CityStuff = 'gypsum',
): void {
  const ring: readonly (readonly [number, number])[] = [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
  upright(mesh, ring, y0, y1, stuff)
}

/** A prism over a convex ring of places, with its top. */
function upright(
  mesh: CityMesh,
  ring: readonly (readonly [number, number])[],
  y0: number,
  y1: number,
  stuff: CityStuff = 'gypsum',
): void {
  const [mx, mz] = [0, 1].map(
    (axis) => ring.reduce((sum, spot) => sum + (spot[axis] ?? 0), 0) / ring.length,
  )
  ring.forEach(([x, z], i) => {
    const [nx, nz] = ring[(i + 1) % ring.length] ?? [x, z]
    const out: Vector = [(x + nx) / 2 - (mx ?? 0), 0, (z + nz) / 2 - (mz ?? 0)]
    addSide(
      mesh,
      [
        [x, y0, z],
        [nx, y0, nz],
        [nx, y1, nz],
        [x, y1, z],
      ],
      out,
      stuff,
    )
  })
  addSide(
    mesh,
    ring.map(([x, z]) => [x, y1, z]),
    [0, 1, 0],
    stuff,
  )
}

/** A wall in stretches, none as high as the next. */
export function addWall(
  mesh: CityMesh,
  { from, to, thick, high }: Wall,
  chance: () => number,
  foot = 0,
): void {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]]
  const long = Math.hypot(dx, dz)
  if (long < 1e-6) return
  const count = Math.max(1, Math.round(long / stretch))
  const [ox, oz] = [(-dz / long) * (thick / 2), (dx / long) * (thick / 2)]
  // Its ends reach as far as the middle of a wall that it meets.
  const more = thick / 2 / long
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [i === 0 ? -more : i / count, i === count - 1 ? 1 + more : (i + 1) / count]
    const [x0, z0] = [from[0] + dx * a, from[1] + dz * a]
    const [x1, z1] = [from[0] + dx * b, from[1] + dz * b]
    const top = high * (1 - 0.16 * chance() * chance())
    upright(
      mesh,
      [
        [x0 - ox, z0 - oz],
        [x1 - ox, z1 - oz],
        [x1 + ox, z1 + oz],
        [x0 + ox, z0 + oz],
      ],
      foot,
      foot + top,
    )
  }
}
