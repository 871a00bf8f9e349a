import type { Hanging, Ray } from '#plan'
import { metOn } from '../ownRay.ts'
import { aidAt, aidCount, aidPlate, board } from './measures.ts'

/** The aid whose plate a ray meets, from 0; nothing beside them. */
export function pressedAid(ray: Ray, hanging: Hanging): number | undefined {
  const met = metOn(ray, hanging, board.back + board.thick)
  if (!met || Math.abs(met[1] - aidPlate.up) > aidPlate.height / 2 + 0.03) return undefined
  for (let aid = 0; aid < aidCount; aid += 1)
    if (Math.abs(met[0] - aidAt(aid)) < aidPlate.pitch / 2) return aid
  return undefined
}
