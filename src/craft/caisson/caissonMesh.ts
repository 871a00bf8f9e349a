import { cross, dot, plus, times, unit, type Vector } from '../vector.ts'

/** What a face of the caisson is made of, in the order of its numbers. */
export const caissonStuffs = [
  'timber',
  'gilt',
  'green',
  'blue',
  'pearl',
  'plaster',
  'dark',
  'line',
] as const
export type Stuff = (typeof caissonStuffs)[number]

/** The part that turns as one: a well by its number, or what stands still, or only the mirror shows. */
export const still = 3
export const onlyMirrored = 4

/** Triangles of the caisson: metres, the middle of its lower edge at the origin, y up. */
export type CaissonMesh = {
  positions: number[]
  normals: number[]
  /** Four a corner: stuff, part, how much light comes there (0 to 1), 1 where it is the marked set. */
  parts: number[]
  indices: number[]
}

export const emptyMesh = (): CaissonMesh => ({
  positions: [],
  normals: [],
  parts: [],
  indices: [],
})

/** How faces are put in: what they are of, which part turns with them, whether they are marked. */
export type Coat = { stuff: Stuff; part: number; marked?: boolean }

/**
 * Adds a face of three or four corners that is seen from the side to which `out` points. `shades`
 * are one for all corners, or one each; `normals` make it round.
 */
export function addFace(
  mesh: CaissonMesh,
  corners: readonly Vector[],
  out: Vector,
  { stuff, part, marked = false }: Coat,
  shades: number | readonly number[],
  normals?: readonly Vector[],
): void {
  const [a, b, c] = corners
  const d = corners.at(-1)
  if (!a || !b || !c || !d) return
  const across = cross(plus(c, times(a, -1)), plus(d, times(b, -1)))
  const plane = corners.length === 3 ? cross(plus(b, times(a, -1)), plus(c, times(a, -1))) : across
  const turned = dot(plane, out) < 0
  const normal = unit(times(plane, turned ? -1 : 1))
  const first = mesh.positions.length / 3
  corners.forEach((corner, i) => {
    mesh.positions.push(...corner)
    mesh.normals.push(...(normals?.[i] ?? normal))
    const shade = typeof shades === 'number' ? shades : (shades[i] ?? 1)
    mesh.parts.push(caissonStuffs.indexOf(stuff), part, shade, marked ? 1 : 0)
  })
  const order = turned ? [0, 2, 1, 0, 3, 2] : [0, 1, 2, 0, 2, 3]
  for (const i of order.slice(0, (corners.length - 2) * 3)) mesh.indices.push(first + i)
}
