import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { ways, type Way } from './answers.ts'
import { lit, tile, tileAt } from './measures.ts'

/** The way to visit on whose tile a ray meets the board; nothing beside them. */
export function pressedWay(ray: Ray, hanging: Hanging): Way | undefined {
  const met = metOn(ray, hanging, hanging.size[2] / 2)
  if (!met) return undefined
  const [x, y] = [met[0] + lit.width / 2, lit.height / 2 - met[1]]
  if (y < tile.top || y > tile.top + tile.height) return undefined
  return ways.find((_, way) => x > tileAt(way) && x < tileAt(way) + tile.width)
}
