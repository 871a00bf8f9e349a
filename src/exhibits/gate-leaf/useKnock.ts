import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { SceneStage } from '../types.ts'
import { gateState } from './rule.ts'
import { strike, swing, swingTime } from './swing.ts'

/** Lets the ring be lifted and fall when somebody knocks; wood is heard when it strikes. */
export function useKnock(
  id: string,
  { visit, clock, reduced, begin, sounds }: SceneStage,
): { lift: () => number; moves: () => boolean } {
  const invalidate = useThree((state) => state.invalidate)
  const begun = useRef(-Infinity)
  useEffect(
    () =>
      visit.visitor.subscribe(({ states }, was) => {
        if (gateState(states[id]).knocks <= gateState(was.states[id]).knocks) return
        if (reduced()) return sounds.clack()
        begun.current = clock.now()
        clock.after(strike, sounds.clack)
        clock.after(swingTime, begin())
        invalidate()
      }),
    [visit, id, clock, reduced, begin, sounds, invalidate],
  )
  return useMemo(() => {
    const since = () => clock.now() - begun.current
    return { lift: () => swing(since()), moves: () => since() < swingTime }
  }, [clock])
}
