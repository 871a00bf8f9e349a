import { cross, plus, times, unit, type Vector } from './vector.ts'

/** A link's measures, metres: half of its straight part, the bend's radius, and of its round bar. */
export type LinkMeasures = { straight: number; bend: number; bar: number }
/** Corners three numbers each, what they look to, and the triangles between them. */
type LinkMesh = { positions: number[]; normals: number[]; indices: number[] }

/** Steps of a bend and round the bar. */
const [bends, around] = [14, 10] as const

/**
 * A link of a chain: a round bar bent to two half circles with straight parts between them, along x
 * through the origin, leant about x by so many radians.
 */
export function chainLink({ straight, bend, bar }: LinkMeasures, lean: number): LinkMesh {
  const [sin, cos] = [Math.sin(lean), Math.cos(lean)]
  const leant = (x: number, y: number): Vector => [x, y * cos, y * sin]
  const path = [1, -1].flatMap((side) =>
    Array.from({ length: bends + 1 }, (_, i) => {
      const angle = (side > 0 ? -Math.PI / 2 : Math.PI / 2) + (Math.PI * i) / bends
      const [x, y] = [Math.cos(angle), Math.sin(angle)]
      return { at: leant(side * straight + bend * x, bend * y), out: leant(x, y) }
    }),
  )
  const across = unit(cross(leant(1, 0), leant(0, 1)))
  const mesh: LinkMesh = { positions: [], normals: [], indices: [] }
  path.forEach(({ at, out }, row) => {
    for (let i = 0; i < around; i += 1) {
      const angle = (2 * Math.PI * i) / around
      const normal = plus(times(out, Math.cos(angle)), times(across, Math.sin(angle)))
      mesh.positions.push(...plus(at, times(normal, bar)))
      mesh.normals.push(...normal)
      const [next, beside] = [((row + 1) % path.length) * around, (i + 1) % around]
      const own = row * around
      mesh.indices.push(own + i, next + i, own + beside, own + beside, next + i, next + beside)
    }
  })
  return mesh
}
