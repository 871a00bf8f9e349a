import { cross, dot, plus, times, type Surface, type Vector } from '#craft'

const corner = ({ positions }: Surface, index: number): Vector => [
  positions[index * 3] ?? 0,
  positions[index * 3 + 1] ?? 0,
  positions[index * 3 + 2] ?? 0,
]

/** Each triangle by its three corners. */
export function triangles(surface: Surface): (readonly [Vector, Vector, Vector])[] {
  const list: (readonly [Vector, Vector, Vector])[] = []
  for (let i = 0; i < surface.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = surface.indices.subarray(i, i + 3)
    list.push([corner(surface, a), corner(surface, b), corner(surface, c)])
  }
  return list
}

/** How far one sees along the ray until a triangle that faces the eye; Infinity if there is none. */
export function firstHit(list: ReturnType<typeof triangles>, eye: Vector, way: Vector): number {
  let nearest = Infinity
  for (const [a, b, c] of list) {
    const ab = plus(b, times(a, -1))
    const ac = plus(c, times(a, -1))
    const p = cross(way, ac)
    const turn = dot(ab, p)
    if (turn < 1e-9) continue
    const off = plus(eye, times(a, -1))
    const u = dot(off, p) / turn
    if (u < -1e-6 || u > 1 + 1e-6) continue
    const q = cross(off, ab)
    const v = dot(way, q) / turn
    if (v < -1e-6 || u + v > 1 + 1e-6) continue
    const go = dot(ac, q) / turn
    if (go > 1e-6) nearest = Math.min(nearest, go)
  }
  return nearest
}
