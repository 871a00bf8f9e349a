import type { RibbonPlace } from '#craft'
import type { Hanging, Ray } from '#plan'
import { rayIn } from '../ownRay.ts'
import { plinth } from './measures.ts'

/** The block that a ray meets first, from before the ribbon; nothing between blocks. */
export function pressedBlock(
  ray: Ray,
  hanging: Hanging,
  places: readonly RibbonPlace[],
  side: number,
): number | undefined {
  const { from, way } = rayIn(hanging, ray)
  const foot = plinth.height - hanging.size[1] / 2
  let nearest: { block: number; far: number } | undefined
  places.forEach(({ at, normal }, block) => {
    const [x, y, z] = [at[0], at[1] + foot, at[2]]
    const against = way[0] * normal[0] + way[1] * normal[1] + way[2] * normal[2]
    if (against >= 0) return
    const off = (x - from[0]) * normal[0] + (y - from[1]) * normal[1] + (z - from[2]) * normal[2]
    const far = off / against
    const meet = (axis: 0 | 1 | 2) => from[axis] + way[axis] * far
    const aside = Math.hypot(meet(0) - x, meet(2) - z)
    const within = aside < side * 0.6 && Math.abs(meet(1) - y) < side * 0.6
    if (far > 0 && within && (!nearest || far < nearest.far)) nearest = { block, far }
  })
  return nearest?.block
}
