import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { leaf, perMetre } from './measures.ts'
import type { TwoSidedAct } from './rule.ts'

/** Where a ray meets the leaf as it stands in its plane; nothing beside it. */
function onLeaf(ray: Ray, hanging: Hanging): readonly [number, number] | undefined {
  const met = metOn(ray, hanging, 0)
  if (!met || Math.abs(met[0]) > leaf.half || Math.abs(met[1]) > leaf.rollers + 0.06)
    return undefined
  return met
}

/** A press on the upper roller winds on, on the lower one back; on the strip it turns the leaf. */
export function pressedLeaf(ray: Ray, hanging: Hanging): TwoSidedAct | undefined {
  const met = onLeaf(ray, hanging)
  if (!met) return undefined
  if (Math.abs(met[1]) < leaf.rollers - 0.06) return { do: 'turn' }
  return { do: 'wind', by: met[1] > 0 ? 1 : -1 }
}

/** A hand on the leaf takes it round: what a drag does that began along a ray, at that turn. */
export function heldLeaf(
  from: Ray,
  hanging: Hanging,
  turn: number,
): ((ray: Ray) => TwoSidedAct | undefined) | undefined {
  const begun = onLeaf(from, hanging)
  if (!begun) return undefined
  return (ray) => {
    const met = metOn(ray, hanging, 0)
    return met && { do: 'drag', to: turn + (met[0] - begun[0]) * perMetre }
  }
}
