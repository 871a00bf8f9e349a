import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { SceneStage } from './types.ts'

/** What goes after the state of an exhibit, for so many milliseconds each time. */
export type Motion = {
  /** Goes to where a state wants it; at once, if it is to be cut. */
  follow: (state: unknown, cut: boolean) => void
  moves: () => boolean
  time: number
}

/** Lets a motion follow what is done to an exhibit; what is on its way is waited for. */
export function useFollowing(
  id: string,
  { visit, clock, reduced, begin }: SceneStage,
  motion: Motion,
): void {
  const invalidate = useThree((state) => state.invalidate)
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        motion.follow(states[id], reduced())
        if (motion.moves()) clock.after(motion.time, begin())
        invalidate()
      }),
    [visit, id, motion, reduced, clock, begin, invalidate],
  )
}
