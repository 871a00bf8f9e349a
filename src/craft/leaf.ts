import type { GridChart } from './chart.ts'
import type { Material } from './materials.ts'
import { cross, plus, times, unit, type Vector } from './vector.ts'

/**
 * A lance-shaped leaf from its stalk to its tip, seen from both sides: four triangles. `face` is
 * the side on which it shines. Metres.
 */
export function leaf(
  name: string,
  material: Material,
  stalk: Vector,
  tip: Vector,
  width: number,
  face: Vector,
): GridChart[] {
  const ahead = plus(tip, times(stalk, -1))
  const aside = times(unit(cross(ahead, face)), width / 2)
  const shines = unit(cross(aside, ahead))
  const at = (along: number, wide: number, sag: number): Vector =>
    plus(plus(stalk, times(ahead, along)), plus(times(aside, wide), [0, -sag * width, 0]))
  const rows = [
    at(0, 0, 0),
    at(0, 0, 0),
    at(0.35, -1, 0.1),
    at(0.35, 1, 0.1),
    at(1, 0, 0.5),
    at(1, 0, 0.5),
  ]
  const grid = (points: Vector[], normal: Vector): GridChart => ({
    kind: 'grid',
    name,
    material,
    columns: 2,
    rows: 3,
    points: points.flat(),
    normals: points.flatMap(() => [...normal]),
    uvs: points.flatMap((_, i) => [Math.floor(i / 2) * 0.05, i % 2 ? width : 0]),
  })
  const back = rows.map((_, i) => rows[i % 2 ? i - 1 : i + 1] ?? stalk)
  return [grid(rows, shines), grid(back, times(shines, -1))]
}
