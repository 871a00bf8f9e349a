import { fieldsOf, nine, spineOf, type SpinePoint } from './nineCurves.ts'
import { unit, type Vector } from './vector.ts'

/**
 * Triangles of a frieze, z = 0 behind its fields. `marks` are four numbers a corner: the curve that it
 * belongs to; along the curve in its radii and across it from -1 to 1, or 0 on a field; 1 on a curve,
 * 0 on a field's face, -1 on its edge.
 */
export type Frieze = {
  positions: number[]
  normals: number[]
  marks: number[]
  indices: number[]
}

/** How far fields stand out, their eased edge, half the joint between them, metres. */
const field = { out: 0.012, ease: 0.003, joint: 0.0006 } as const
/** Steps along a curve; how high its crest is in parts of its half breadth. */
const [steps, high] = [64, 0.8]
/** Places of its section, from one edge to the other; the crest belongs to both flanks. */
const section: readonly (readonly [off: number, flank: -1 | 1])[] = [
  ...[-1, -0.82, -0.55, -0.27, 0].map((off) => [off, -1] as const),
  ...[0, 0.27, 0.55, 0.82, 1].map((off) => [off, 1] as const),
]
/** How high the section is at a place of it, and how steeply it falls there: flat at the crest, hollow nowhere. */
const rises = (off: number) => (1 - Math.abs(off)) * (1 + 0.55 * Math.abs(off))
const falls = (off: number) => 0.45 + 1.1 * Math.abs(off)

/** The nine curves on their grid, its middle the origin, a curve a step. */
export function* friezeInSteps(width: number, height: number): Generator<undefined, Frieze> {
  const frieze: Frieze = { positions: [], normals: [], marks: [], indices: [] }
  for (let curve = 0; curve < nine.curves; curve += 1) {
    const spine = spineOf(curve, width, steps)
    fields(frieze, curve, width, height)
    body(frieze, curve, spine)
    yield
  }
  return frieze
}

function fields(frieze: Frieze, curve: number, width: number, height: number): void {
  const { left, wide } = fieldsOf(curve, width)
  const columns = nine.columns / nine.curves
  const [w, h] = [wide / columns, height / nine.rows]
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < nine.rows; row += 1) {
      const [x, y] = [left + (column + 0.5) * w, (row + 0.5) * h - height / 2]
      const ring = (inset: number, z: number, lean: number, mark: 0 | -1): number[] =>
        corners.map(([sx, sy]) => {
          const at: Vector = [x + sx * (w / 2 - inset), y + sy * (h / 2 - inset), z]
          return put(frieze, at, unit([sx * lean, sy * lean, 1]), [curve, 0, 0, mark])
        })
      const { out, ease, joint } = field
      // The face swells a little, as glaze does.
      const face = ring(joint + ease, out, 0.07, 0)
      const upper = ring(joint + ease, out, 0.25, -1)
      const lower = ring(joint, out - ease, 0.7, -1)
      quad(frieze, face[0], face[1], face[2], face[3])
      corners.forEach((_, i) => {
        const next = (i + 1) % 4
        quad(frieze, lower[i], lower[next], upper[next], upper[i])
      })
    }
}

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** A moulding along its spine: two flanks that meet in a crest. */
function body(frieze: Frieze, curve: number, spine: readonly SpinePoint[]): void {
  const rows = spine.map(({ at, radius, along }, i) => {
    const [before, after] = [spine[i - 1] ?? spine[i], spine[i + 1] ?? spine[i]]
    const way = unit([
      (after?.at[0] ?? 0) - (before?.at[0] ?? 0),
      (after?.at[1] ?? 0) - (before?.at[1] ?? 0),
      0,
    ])
    const thinner = ((after?.radius ?? 0) - (before?.radius ?? 0)) * 4
    return section.map(([off, flank]) => {
      const place: Vector = [
        at[0] + way[1] * off * radius,
        at[1] - way[0] * off * radius,
        field.out + 0.0006 + rises(off) * radius * high,
      ]
      const leans = flank * falls(off) * high
      const normal = unit([
        way[1] * leans - way[0] * thinner,
        -way[0] * leans - way[1] * thinner,
        1,
      ])
      return put(frieze, place, normal, [curve, along, off, 1])
    })
  })
  rows.slice(1).forEach((row, i) => {
    const under = rows[i] ?? row
    for (let j = 0; j < section.length - 1; j += 1)
      if (section[j]?.[1] === section[j + 1]?.[1])
        quad(frieze, under[j], under[j + 1], row[j + 1], row[j])
  })
}

function put(
  { positions, normals, marks }: Frieze,
  at: Vector,
  normal: Vector,
  mark: number[],
): number {
  positions.push(...at)
  normals.push(...normal)
  marks.push(...mark)
  return positions.length / 3 - 1
}

/** Four corners, anticlockwise as they are seen from the front. */
function quad({ indices }: Frieze, a = 0, b = 0, c = 0, d = 0): void {
  indices.push(a, b, c, a, c, d)
}
