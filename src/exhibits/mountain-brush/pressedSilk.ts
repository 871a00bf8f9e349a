import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { bridgeNear, hostSeen, isOnSilk } from './composed.ts'
import { opening, ridgePlaces } from './measures.ts'
import type { BrushAct, Mountains } from './rule.ts'

/** Where a hand is on the silk: along the ridge in places, and how high, parts of the host; and its x, metres. */
export type OnSilk = { place: number; high: number; x: number }

/** Where a ray meets the silk. Beside it nothing, unless the hand came from it. */
export function onSilk(
  ray: Ray,
  hanging: Hanging,
  distance: number,
  beyond = false,
): OnSilk | undefined {
  const [x, y] = metOn(ray, hanging, opening.out) ?? []
  if (x === undefined || y === undefined) return undefined
  const up = y + hanging.size[1] / 2 - opening.bottom
  if (!beyond && !isOnSilk(x, up)) return undefined
  const { left, wide, foot, high } = hostSeen(distance)
  const part = Math.min(1, Math.max(0, (x - left) / wide))
  return {
    x,
    place: part * (ridgePlaces - 1),
    high: Math.min(1, Math.max(0, (up - foot) / high)),
  }
}

/** What a press means: over the host's foot a ridge as high as that, under it a bridge. */
export function pressedSilk(
  ray: Ray,
  hanging: Hanging,
  { distance }: Mountains,
  inside: boolean,
): BrushAct | undefined {
  const met = onSilk(ray, hanging, distance)
  if (!met) return undefined
  if (inside) return { do: 'walk', by: 1 }
  const { place, high, x } = met
  if (high <= 0.02) return { do: 'bridge', at: bridgeNear(x, distance) }
  return { do: 'draw', from: place, low: high, to: place, high }
}
