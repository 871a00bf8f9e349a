import type { Ray } from '#plan'
import { useEffect } from 'react'
import type { SceneStage } from './types.ts'

/**
 * Takes drags on an exhibit while it is viewed. `holdOf` tells what a drag that begins along a ray
 * has hold of, and that what it does there as it goes on; each drag has a number of its own.
 */
export function useGrip(
  id: string,
  { visit, grips }: SceneStage,
  holdOf: (ray: Ray, stroke: number) => ((ray: Ray) => object | undefined) | undefined,
): void {
  useEffect(() => {
    const take = (from: Ray) => {
      const { activity } = visit.store.getState()
      if (activity.doing !== 'viewing' || activity.exhibit !== id) return undefined
      const hold = holdOf(from, Date.now())
      if (!hold) return undefined
      return (ray: Ray) => {
        const act = hold(ray)
        if (act) visit.act(id, act)
      }
    }
    grips.add(take)
    return () => void grips.delete(take)
  }, [visit, grips, id, holdOf])
}
