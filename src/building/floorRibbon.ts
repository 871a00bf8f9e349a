import type { Point } from '#kit'

/** A flat line on the floor: corners of its two edges and their triangles. Metres of the plan. */
export type Ribbon = { positions: number[]; indices: number[] }

/** A line so broad along these points, just over the floor; at corners it keeps its breadth. */
export function floorRibbon(points: readonly Point[], broad: number, up: number): Ribbon {
  const positions: number[] = []
  const indices: number[] = []
  points.forEach((at, i) => {
    const [to, on] = [wayOf(points[i - 1], at), wayOf(at, points[i + 1])]
    const [first, second] = [to ?? on, on ?? to]
    if (!first || !second) return
    // Half way between both directions, and longer the sharper the corner; never a spike.
    const [x, z] = [first.x + second.x, first.z + second.z]
    const long = Math.max(0.5, (x * x + z * z) / 2)
    const out = broad / 2 / long
    positions.push(at.x + z * out, up, at.z - x * out, at.x - z * out, up, at.z + x * out)
    const k = positions.length / 3 - 2
    if (k > 0) indices.push(k - 2, k - 1, k, k, k - 1, k + 1)
  })
  return { positions, indices }
}

/** The direction from one point to another, of length 1. */
function wayOf(a: Point | undefined, b: Point | undefined): Point | undefined {
  if (!a || !b) return undefined
  const long = Math.hypot(b.x - a.x, b.z - a.z)
  return long > 1e-6 ? { x: (b.x - a.x) / long, z: (b.z - a.z) / long } : undefined
}
