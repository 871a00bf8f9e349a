import type { GridChart } from './chart.ts'
import type { Material } from './materials.ts'
import { unit, type Vector } from './vector.ts'

/**
 * A bar's section, from the wall at its outer edge to what it frames: parts of the bar's breadth
 * inwards and of its depth out of the wall. A doubled point makes a sharp edge.
 */
export type Section = readonly (readonly [inwards: number, out: number])[]

const sharp = (...points: Section): Section => points.flatMap((point) => [point, point])

/** A plain bar with eased edges. */
export const plainSection: Section = [
  [0, 0],
  [0, 0.86],
  [0.02, 0.93],
  [0.07, 0.985],
  [0.13, 1],
  [0.13, 1],
  [0.84, 0.93],
  [0.84, 0.93],
  [0.9, 0.9],
  [0.94, 0.82],
  [0.94, 0.82],
  [0.94, 0.3],
]

/** A stepped bar: a low back, a round crown, a hollow, and a bead at the sight edge. */
export const steppedSection: Section = [
  ...sharp([0, 0], [0, 0.48], [0.07, 0.52], [0.07, 0.6]),
  [0.1, 0.8],
  [0.17, 0.95],
  [0.26, 1],
  [0.34, 0.96],
  [0.39, 0.86],
  ...sharp([0.41, 0.78]),
  [0.5, 0.66],
  [0.62, 0.6],
  [0.74, 0.62],
  ...sharp([0.8, 0.65], [0.8, 0.7]),
  [0.85, 0.77],
  [0.9, 0.77],
  [0.94, 0.7],
  ...sharp([0.95, 0.62], [0.95, 0.2]),
]

/**
 * Four mitred bars as wide as `bar`, round a rectangle of `size` (width, height, depth; its middle
 * the origin, its front looking to +z). Metres.
 */
export function moulding(
  name: string,
  material: Material,
  [width, height, depth]: readonly [number, number, number],
  bar: number,
  section: Section,
): GridChart[] {
  const rows = section.map(([inwards, out]) => [inwards * bar, out * depth] as const)
  const slopes = rows.map((_, row) => slopeAt(rows, row))
  const lengths = rows.reduce<number[]>((sums, at, row) => {
    const before = rows[row - 1] ?? at
    return [...sums, (sums.at(-1) ?? 0) + Math.hypot(at[0] - before[0], at[1] - before[1])]
  }, [])
  return [0, 1, 2, 3].map((turn) => {
    // Each bar is made as the upper one and turned; it runs from right to left.
    const [long, far] = turn % 2 === 0 ? [width, height] : [height, width]
    const turned = ([x, y, z]: Vector): Vector =>
      turn === 0 ? [x, y, z] : turn === 1 ? [-y, x, z] : turn === 2 ? [-x, -y, z] : [y, -x, z]
    const ends = (inwards: number) => [long / 2 - inwards, inwards - long / 2]
    return {
      kind: 'grid',
      name: `${name}/bar${turn}`,
      material,
      columns: 2,
      rows: rows.length,
      points: rows.flatMap(([inwards, out]) =>
        ends(inwards).flatMap((x) => turned([x, far / 2 - inwards, out - depth / 2])),
      ),
      normals: slopes.flatMap(([up, out]) => [0, 1].flatMap(() => turned(unit([0, up, out])))),
      uvs: rows.flatMap(([inwards], row) =>
        ends(inwards).flatMap((x) => [x + turn * 1.37, (lengths[row] ?? 0) + turn * 0.31]),
      ),
    }
  })
}

/** Away from the frame's middle, and out of the wall: the section's normal at that point. */
function slopeAt(rows: Section, row: number): [up: number, out: number] {
  const here = rows[row] ?? [0, 0]
  const apart = (other: readonly [number, number] | undefined) =>
    other !== undefined && Math.hypot(other[0] - here[0], other[1] - here[1]) > 1e-7
  const before = rows[row - 1]
  const after = rows[row + 1]
  const from = apart(before) && before ? before : here
  const to = apart(after) && after ? after : here
  return [to[1] - from[1], to[0] - from[0]]
}
