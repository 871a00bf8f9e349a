import { useMemo } from 'react'
import { createEases, type Curve, type Eases } from './eases.ts'
import type { SceneStage } from './types.ts'
import { useFollowing } from './useFollowing.ts'

/** Numbers that follow an exhibit's state; what `wanted` gives for one never changes. */
export function useEases(
  id: string,
  stage: SceneStage,
  wanted: (state: unknown) => readonly number[],
  time: number,
  curve: Curve,
): Pick<Eases, 'at' | 'moves'> {
  const { clock, visit } = stage
  const motion = useMemo(() => {
    const eases = createEases(clock, wanted(visit.visitor.getState().states[id]), time, curve)
    const follow = (state: unknown, cut: boolean) => eases.follow(wanted(state), cut)
    return { ...eases, follow, time }
  }, [clock, visit, id, wanted, time, curve])
  useFollowing(id, stage, motion)
  return motion
}
