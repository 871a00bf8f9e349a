import { cross, plus, times, unit, type Vector } from './vector.ts'

/** A box by its least and its greatest corner. */
export type Box = { min: Vector; max: Vector }

/** Directions of equal weight about +z, dense where light counts most (cosine; Vogel's spiral). */
const rays: readonly Vector[] = Array.from({ length: 28 }, (_, i): Vector => {
  const radius = Math.sqrt((i + 0.5) / 28)
  const angle = i * 2.399963
  return [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(1 - radius * radius)]
})

/**
 * How much of the light from all around comes to a point of a surface, 0 to 1: what stands nearer
 * than `reach` keeps it off, the nearer the more. Any unit.
 */
export function openness(at: Vector, normal: Vector, boxes: readonly Box[], reach: number): number {
  const side = unit(cross(normal, Math.abs(normal[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]))
  const up = cross(normal, side)
  const from = plus(at, times(normal, reach * 0.004))
  const near = boxes.filter((box) => isNear(from, normal, box, reach))
  let open = 0
  for (const [x, y, z] of rays) {
    const dx = side[0] * x + up[0] * y + normal[0] * z
    const dy = side[1] * x + up[1] * y + normal[1] * z
    const dz = side[2] * x + up[2] * y + normal[2] * z
    let free = reach
    for (const box of near) free = Math.min(free, meets(from, 1 / dx, 1 / dy, 1 / dz, box))
    open += free / reach
  }
  return open / rays.length
}

/** Whether a box keeps any light off: within reach, and not wholly behind the surface. */
function isNear(from: Vector, normal: Vector, { min, max }: Box, reach: number): boolean {
  let ahead = 0
  for (const axis of [0, 1, 2] as const) {
    if (min[axis] - from[axis] > reach || from[axis] - max[axis] > reach) return false
    ahead += normal[axis] * ((normal[axis] > 0 ? max[axis] : min[axis]) - from[axis])
  }
  return ahead > 0
}

/**
 * How far along a ray a box begins: nought from inside, endless where it is missed. The ray's way
 * by its reciprocals. No loops and nothing made: this is asked some million times.
 */
function meets(from: Vector, px: number, py: number, pz: number, { min, max }: Box): number {
  const ax = (min[0] - from[0]) * px
  const bx = (max[0] - from[0]) * px
  const ay = (min[1] - from[1]) * py
  const by = (max[1] - from[1]) * py
  const az = (min[2] - from[2]) * pz
  const bz = (max[2] - from[2]) * pz
  const enter = Math.max(Math.min(ax, bx), Math.min(ay, by), Math.min(az, bz), 0)
  const leave = Math.min(Math.max(ax, bx), Math.max(ay, by), Math.max(az, bz))
  return enter > leave ? Infinity : enter
}
