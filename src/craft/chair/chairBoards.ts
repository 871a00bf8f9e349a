import type { GridChart } from '../chart.ts'
import { cross, plus, times, unit, type Vector } from '../vector.ts'
import { chairMeasures, railAt } from './chairRail.ts'

const { seat, depth } = chairMeasures

/** A strip between two lines of as many points, seen from the side (along) x (across). */
function strip(name: string, from: readonly Vector[], to: readonly Vector[]): GridChart {
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  let run = 0
  from.forEach((a, row) => {
    const b = to[row] ?? a
    const [before, after] = [from[row - 1] ?? a, from[row + 1] ?? a]
    const along = plus(after, times(before, -1))
    const across = plus(b, times(a, -1))
    const normal = unit(cross(across, along))
    run += Math.hypot(...plus(a, times(before, -1)))
    points.push(...a, ...b)
    normals.push(...normal, ...normal)
    uvs.push(run, 0, run, Math.hypot(...across))
  })
  const { length: rows } = from
  return {
    kind: 'grid',
    name: `chair/${name}`,
    material: 'timber',
    columns: 2,
    rows,
    points,
    normals,
    uvs,
  }
}

/** The board that carries the back: bent to an S, a little waisted, from the seat to the rail. */
export function splat(steps: number): GridChart[] {
  const top = railAt(0)
  const foot: Vector = [0, seat - 0.005, -depth / 2 + 0.02]
  const edge = (side: number, out: number): Vector[] =>
    Array.from({ length: steps + 1 }, (_, i): Vector => {
      const part = i / steps
      const half = 0.083 - 0.012 * Math.sin(Math.PI * part)
      const bend = 0.028 * Math.sin(2 * Math.PI * part)
      return [
        side * half,
        foot[1] + (top[1] - 0.01 - foot[1]) * part,
        foot[2] + (top[2] - foot[2]) * part + bend + out,
      ]
    })
  const [left, right] = [edge(-1, 0.006), edge(1, 0.006)]
  const [leftBehind, rightBehind] = [edge(-1, -0.006), edge(1, -0.006)]
  return [
    strip('splat', left, right),
    strip('splat behind', rightBehind, leftBehind),
    strip('splat left', leftBehind, left),
    strip('splat right', right, rightBehind),
  ]
}

/** The boards under the seat: an arch in front and lower ones at the sides. */
export function apron(steps: number): GridChart[] {
  const top = seat - 0.034
  const line = (
    half: number,
    drop: (part: number) => number,
    at: (x: number, y: number) => Vector,
  ) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const part = (2 * i) / steps - 1
      return at(part * half, top - drop(part))
    })
  const arch = (part: number) => 0.026 + 0.085 * Math.abs(part) ** 7 + 0.012 * part ** 2
  const low = (part: number) => 0.024 + 0.03 * Math.abs(part) ** 7
  const none = () => 0
  const sheet = (
    name: string,
    half: number,
    drop: (part: number) => number,
    at: (x: number, y: number) => Vector,
  ) => strip(name, line(half, none, at), line(half, drop, at))
  return [
    sheet('apron', 0.272, arch, (x, y) => [x, y, 0.203]),
    sheet('apron inside', 0.272, arch, (x, y) => [-x, y, 0.191]),
    sheet('apron right', 0.19, low, (x, y) => [0.287, y, -x]),
    sheet('apron left', 0.19, low, (x, y) => [-0.287, y, x]),
    sheet('apron right inside', 0.19, low, (x, y) => [0.277, y, x]),
    sheet('apron left inside', 0.19, low, (x, y) => [-0.277, y, -x]),
  ]
}
