import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { SceneStage } from '../types.ts'
import type { ModelState } from './rule.ts'
import { createTurning, turnTime, type Turning } from './turning.ts'

/**
 * The turning of an exhibit after what its visitor does to it; `stateOf` reads its state and never
 * changes. What is asked for is on its way until it is there; spinning is not waited for.
 */
export function useTurning(
  id: string,
  { visit, clock, reduced, begin }: SceneStage,
  stateOf: (state: unknown) => Pick<ModelState, 'turn' | 'hotspot'>,
): Turning {
  const invalidate = useThree((state) => state.invalidate)
  const turning = useMemo(
    () => createTurning(clock, stateOf(visit.visitor.getState().states[id])),
    [clock, visit, id, stateOf],
  )
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (states[id] === was.states[id]) return
        turning.follow(stateOf(states[id]), reduced())
        if (turning.moves()) clock.after(turnTime, begin())
        invalidate()
      }),
    [visit, id, turning, reduced, clock, begin, stateOf, invalidate],
  )
  return turning
}
