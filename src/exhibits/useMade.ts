import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { inParts } from './inParts.ts'
import type { SceneStage } from './types.ts'

/**
 * Something for the graphics card that is made a step at a time, so that no frame waits for it;
 * nothing until it is whole. `steps` never changes while the same is to be made.
 */
export function useMade<Made extends { dispose: () => void }>(
  { clock, begin }: Pick<SceneStage, 'clock' | 'begin'>,
  steps: () => Iterator<unknown, Made>,
): Made | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Made>()
  useEffect(() => {
    const end = begin()
    let there: Made | undefined
    const stop = inParts(clock, steps(), (whole) => {
      there = whole
      setMade(whole)
      invalidate()
      end()
    })
    return () => {
      stop()
      end()
      there?.dispose()
      setMade(undefined)
    }
  }, [clock, begin, steps, invalidate])
  return made
}
