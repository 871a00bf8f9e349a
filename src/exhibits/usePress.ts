import type { Ray } from '#plan'
import { useEffect } from 'react'
import type { SceneStage } from './types.ts'

/** Takes presses on an exhibit while it is viewed: `actOf` tells what one along a ray does to it. */
export function usePress(
  id: string,
  { visit, presses }: SceneStage,
  actOf: (ray: Ray) => object | undefined,
): void {
  useEffect(() => {
    const take = (ray: Ray) => {
      const { activity } = visit.store.getState()
      if (activity.doing !== 'viewing' || activity.exhibit !== id) return false
      const act = actOf(ray)
      if (act) visit.act(id, act)
      return act !== undefined
    }
    presses.add(take)
    return () => void presses.delete(take)
  }, [visit, presses, id, actOf])
}
