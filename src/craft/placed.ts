import { radians } from '#kit'
import type { Chart } from './chart.ts'
import type { Vector } from './vector.ts'

/** The charts turned clockwise by `turn` degrees (seen from above) and set down at x, z. Metres. */
export function placed(charts: readonly Chart[], x: number, z: number, turn: number): Chart[] {
  const cos = Math.cos(radians(turn))
  const sin = Math.sin(radians(turn))
  const turned = ([px, py, pz]: Vector): Vector => [px * cos - pz * sin, py, px * sin + pz * cos]
  const moved = (point: Vector): Vector => {
    const [px, py, pz] = turned(point)
    return [px + x, py, pz + z]
  }
  return charts.map((chart) =>
    chart.kind === 'flat'
      ? { ...chart, origin: moved(chart.origin), u: turned(chart.u), v: turned(chart.v) }
      : { ...chart, points: each(chart.points, moved), normals: each(chart.normals, turned) },
  )
}

function each(row: readonly number[], change: (vector: Vector) => Vector): number[] {
  const changed: number[] = []
  for (let i = 0; i < row.length; i += 3) {
    changed.push(...change([row[i] ?? 0, row[i + 1] ?? 0, row[i + 2] ?? 0]))
  }
  return changed
}
