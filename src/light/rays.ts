import { lightParts, lightWidth, surfaceOf, type Chart } from '#craft'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'

/** What a ray meets: the nearest texel there, how far off, metres, and whether it came from behind. */
type Met = { texel: number; far: number; behind: boolean }

export type Rays = {
  /** The first thing on the way, or nothing. */
  meet: (x: number, y: number, z: number, dx: number, dy: number, dz: number) => Met | undefined
  /** Whether something is on the way nearer than `far`, metres. */
  isBlocked: (
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
    far: number,
  ) => boolean
}

/** Rays among the charts of several layers, whose light lies one after the other down the map. */
export function raysAmong(layers: readonly (readonly Chart[])[]): Rays {
  let row = 0
  const parts = layers.map((charts) => {
    const surface = surfaceOf(charts, row)
    row += surface.lightRows
    return surface
  })
  const count = parts.reduce((sum, { positions }) => sum + positions.length, 0)
  const positions = new Float32Array(count)
  const light = new Uint16Array((count / 3) * 2)
  const indices: number[] = []
  let first = 0
  for (const part of parts) {
    positions.set(part.positions, first * 3)
    light.set(part.light, first * 2)
    for (const index of part.indices) indices.push(first + index)
    first += part.positions.length / 3
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(indices)
  const tree = new MeshBVH(geometry)
  const ray = new Ray()
  const aim = (x: number, y: number, z: number, dx: number, dy: number, dz: number) => {
    ray.origin.set(x, y, z)
    ray.direction.set(dx, dy, dz)
    return ray
  }
  return {
    meet(x, y, z, dx, dy, dz) {
      const hit = tree.raycastFirst(aim(x, y, z, dx, dy, dz), DoubleSide)
      if (!hit?.face) return undefined
      const { a, b, c, normal } = hit.face
      const behind = normal.x * dx + normal.y * dy + normal.z * dz > 0
      const [wa, wb, wc] = partsOf(positions, a, b, c, hit.point)
      const at = (axis: 0 | 1) =>
        Math.floor(
          (wa * (light[a * 2 + axis] ?? 0) +
            wb * (light[b * 2 + axis] ?? 0) +
            wc * (light[c * 2 + axis] ?? 0)) /
            lightParts,
        )
      return { texel: at(1) * lightWidth + at(0), far: hit.distance, behind }
    },
    isBlocked(x, y, z, dx, dy, dz, far) {
      return tree.raycastFirst(aim(x, y, z, dx, dy, dz), DoubleSide, 0, far) !== null
    },
  }
}

type Point = { x: number; y: number; z: number }

/** How much of each corner is in a point of a triangle. */
function partsOf(
  p: Float32Array,
  a: number,
  b: number,
  c: number,
  at: Point,
): [number, number, number] {
  const edge = (to: number): [number, number, number] => [
    (p[to * 3] ?? 0) - (p[a * 3] ?? 0),
    (p[to * 3 + 1] ?? 0) - (p[a * 3 + 1] ?? 0),
    (p[to * 3 + 2] ?? 0) - (p[a * 3 + 2] ?? 0),
  ]
  const [e, f] = [edge(b), edge(c)]
  const g = [at.x - (p[a * 3] ?? 0), at.y - (p[a * 3 + 1] ?? 0), at.z - (p[a * 3 + 2] ?? 0)]
  const dot = (u: readonly number[], v: readonly number[]): number =>
    (u[0] ?? 0) * (v[0] ?? 0) + (u[1] ?? 0) * (v[1] ?? 0) + (u[2] ?? 0) * (v[2] ?? 0)
  const [ee, ef, ff, ge, gf] = [dot(e, e), dot(e, f), dot(f, f), dot(g, e), dot(g, f)]
  const area = ee * ff - ef * ef || 1
  const wb = (ff * ge - ef * gf) / area
  const wc = (ee * gf - ef * ge) / area
  return [1 - wb - wc, wb, wc]
}
