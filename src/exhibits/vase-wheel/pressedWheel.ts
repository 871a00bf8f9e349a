import { motifNames, ringsOf } from '#craft'
import type { Hanging, Ray } from '#plan'
import { meets, rayIn } from '../ownRay.ts'
import { rack, stamp, stampAt, tile, tileAt, vaseHigh, wheel } from './measures.ts'
import { shapeOf, type Clay, type WheelAct } from './rule.ts'
import { wheelGlazes } from './wheelGlazes.ts'

/** Where a hand is at the vase: the ring at that height, and how far from the axis; parts of the height. */
export type AtVase = { ring: number; out: number }

/** Where a ray meets the plane through the vase's axis. Nothing beside the vase. */
export function atVase(ray: Ray, hanging: Hanging, clay: Clay, reach = 0.5): AtVase | undefined {
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, wheel.z) ?? []
  const out = Math.abs(x - wheel.x) / vaseHigh
  const up = (y + hanging.size[1] / 2 - wheel.high) / vaseHigh
  if (out > reach || up < -0.08 || up > 1.08) return undefined
  const { heights } = ringsOf(shapeOf(clay))
  const gaps = heights.map((at) => Math.abs(at - up))
  return { ring: gaps.indexOf(Math.min(...gaps)), out }
}

/** What a press means: a glaze or a stamp on the rack, a ring to take, or where it is to go. */
export function pressedWheel(ray: Ray, hanging: Hanging, clay: Clay): WheelAct | undefined {
  const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, rack.z + tile.thick) ?? []
  const up = y + hanging.size[1] / 2
  const on = ([middle, high]: readonly [number, number], side: number) =>
    Math.abs(x - middle) < side / 2 && Math.abs(up - high) < side / 2
  const glaze = wheelGlazes.findIndex((_, i) => on(tileAt(i), tile.pitch))
  if (glaze >= 0) return { do: 'glaze', glaze }
  const pressed = motifNames.findIndex((_, i) => on(stampAt(i), stamp.pitch))
  if (pressed >= 0) return { do: 'band', stamp: pressed }
  const met = atVase(ray, hanging, clay)
  if (!met) return undefined
  const { ring, out } = met
  const inside = out < (clay.radii[ring] ?? 0) * 0.8
  return inside ? { do: 'ring', ring } : { do: 'pull', ring, to: out }
}
