import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'

/** A ray in a hanging's own frame: x to the right of who faces it, y up, z out of its front. */
export type OwnRay = { from: readonly number[]; way: readonly number[] }

/** A ray of the plan in a hanging's own frame, its box's centre the origin. Metres. */
export function rayIn({ x, y, z, turn }: Hanging, ray: Ray): OwnRay {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  const own = (east: number, up: number, south: number) => [
    -east * cos - south * sin,
    up,
    east * sin - south * cos,
  ]
  return { from: own(ray.x - x, ray.y - y, ray.z - z), way: own(ray.dx, ray.dy, ray.dz) }
}

/** Where it meets the plane at `at` along an axis (0 x, 1 y, 2 z); nothing behind who looks. */
export function meets(
  { from, way }: OwnRay,
  axis: 0 | 1 | 2,
  at: number,
): readonly number[] | undefined {
  const go = (at - (from[axis] ?? 0)) / (way[axis] || 1e-9)
  return go > 0 ? from.map((start, i) => start + (way[i] ?? 0) * go) : undefined
}
