import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'

/** Height at which bowls are pressed, and how far behind the middle the tiles are, metres. */
const [bowls, tiles] = [0.06, -0.13]
/** How high over the table a press still means its lamp. */
const rail = 0.65

/** Where along a table a ray meets it, metres to the right of its middle; nothing beside it. */
export function pressedAlong(ray: Ray, hanging: Hanging): number | undefined {
  const [width, height, depth] = hanging.size
  const [cos, sin] = [Math.cos(radians(hanging.turn)), Math.sin(radians(hanging.turn))]
  const [x, z] = [ray.x - hanging.x, ray.z - hanging.z]
  const from = [-x * cos - z * sin, ray.y - hanging.y + height / 2, x * sin - z * cos] as const
  const way = [-ray.dx * cos - ray.dz * sin, ray.dy, ray.dx * sin - ray.dz * cos] as const
  const at = (t: number) => from.map((start, axis) => start + (way[axis] ?? 0) * t)
  const [across = 0, , out = 0] = at((bowls - from[1]) / (way[1] || 1e-9))
  const onTop = way[1] < 0 && out > tiles && out < depth / 2
  // Over the bowls one presses tiles, the lamp, or the air that it goes through.
  const [behind = 0, up = 0] = at((tiles - from[2]) / (way[2] || 1e-9))
  const over = way[2] < 0 && up > 0 && up < rail
  const met = onTop ? across : over ? behind : undefined
  return met !== undefined && Math.abs(met) < width / 2 ? met : undefined
}
