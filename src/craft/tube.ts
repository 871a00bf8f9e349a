import type { GridChart } from './chart.ts'
import type { Material } from './materials.ts'
import { cross, dot, plus, times, unit, type Vector } from './vector.ts'

export type Knot = { at: Vector; radius: number }

/** A round rod along its knots, each with its own radius. Metres. */
export function tube(
  name: string,
  material: Material,
  knots: readonly Knot[],
  around: number,
): GridChart {
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  let run = 0
  let side: Vector | undefined
  knots.forEach((knot, row) => {
    const before = knots[row - 1] ?? knot
    const after = knots[row + 1] ?? knot
    const ahead = unit(plus(after.at, times(before.at, -1)))
    // Carried on from ring to ring, so that the rod does not wring itself at a bend.
    const start = side ?? cross(Math.abs(ahead[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], ahead)
    const aside = unit(plus(start, times(ahead, -dot(start, ahead))))
    side = aside
    const third = cross(ahead, aside)
    run += Math.hypot(...plus(knot.at, times(before.at, -1)))
    for (let i = 0; i <= around; i++) {
      const angle = (2 * Math.PI * i) / around
      const out = plus(times(aside, Math.cos(angle)), times(third, Math.sin(angle)))
      points.push(...plus(knot.at, times(out, knot.radius)))
      normals.push(...out)
      uvs.push(run, angle * knot.radius)
    }
  })
  return {
    kind: 'grid',
    name,
    material,
    columns: around + 1,
    rows: knots.length,
    points,
    normals,
    uvs,
  }
}
