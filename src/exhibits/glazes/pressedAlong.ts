import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'

/** Height at which bowls are pressed, and how far behind the middle the tiles are, metres. */
const [bowls, tiles] = [0.06, -0.13]
/** How high over the table a press still means its lamp. */
const rail = 0.65

/** Where along a table a ray meets it, metres to the right of its middle; nothing beside it. */
export function pressedAlong(ray: Ray, hanging: Hanging): number | undefined {
  const [width, height, depth] = hanging.size
  const own = rayIn(hanging, ray)
  const foot = -height / 2
  const [across = 0, , out = 0] = meets(own, 1, foot + bowls) ?? []
  const onTop = own.way[1] < 0 && out > tiles && out < depth / 2
  // Over the bowls one presses tiles, the lamp, or the air that it goes through.
  const [behind = 0, up = foot] = meets(own, 2, tiles) ?? []
  const over = own.way[2] < 0 && up > foot && up < foot + rail
  const met = onTop ? across : over ? behind : undefined
  return met !== undefined && Math.abs(met) < width / 2 ? met : undefined
}
