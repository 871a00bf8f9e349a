import { useMemo } from 'react'
import type { SceneStage } from '../types.ts'
import { useFollowing } from '../useFollowing.ts'
import type { ModelState } from './rule.ts'
import { createTurning, turnTime, type Turning } from './turning.ts'

/**
 * The turning of an exhibit after what its visitor does to it; `stateOf` reads its state and never
 * changes. What is asked for is on its way until it is there; spinning is not waited for.
 */
export function useTurning(
  id: string,
  stage: SceneStage,
  stateOf: (state: unknown) => Pick<ModelState, 'turn' | 'hotspot'>,
): Turning {
  const { clock, visit } = stage
  const motion = useMemo(() => {
    const turning = createTurning(clock, stateOf(visit.visitor.getState().states[id]))
    const follow = (state: unknown, cut: boolean) => turning.follow(stateOf(state), cut)
    return { turning, follow, moves: turning.moves, time: turnTime }
  }, [clock, visit, id, stateOf])
  useFollowing(id, stage, motion)
  return motion.turning
}
