import type { GridChart } from './chart.ts'
import type { Vector } from './vector.ts'

/** One point of a cloth: where it is, which way it looks, metres along it, how much light it gets. */
export type Stitch = { at: Vector; normal: Vector; uv: readonly [number, number]; shade: number }

/** A cloth of so many columns and rows, stitch by stitch. */
export function fabric(
  name: string,
  columns: number,
  rows: number,
  stitchAt: (column: number, row: number) => Stitch,
): GridChart {
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const shades: number[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const { at, normal, uv, shade } = stitchAt(column, row)
      points.push(...at)
      normals.push(...normal)
      uvs.push(...uv)
      shades.push(shade)
    }
  return { kind: 'grid', name, material: 'cloth', columns, rows, points, normals, uvs, shades }
}

/**
 * A place on the outline of a form with rounded corners, seen from above, metres: `turn` from 0 to
 * 1 goes round it once. `squareness` says how squarely it takes the corners: 2 is an ellipse
 * (superellipse of that power).
 */
export function outlineAt(
  turn: number,
  width: number,
  depth: number,
  squareness: number,
): [x: number, z: number] {
  const round = (part: number) => Math.sign(part) * Math.abs(part) ** (2 / squareness)
  const angle = turn * 2 * Math.PI
  return [(round(Math.cos(angle)) * width) / 2, (round(Math.sin(angle)) * depth) / 2]
}
