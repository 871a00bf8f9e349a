import { inParts } from '#kit'
import { useCallback } from 'react'
import type { SceneStage } from './types.ts'
import { useComing } from './useComing.ts'

/**
 * Something small that is made a few steps a frame; nothing until it is whole. `steps` never changes
 * while the same is wanted.
 */
export function useParts<Thing extends { dispose: () => void }>(
  id: string,
  stage: Pick<SceneStage, 'begin' | 'report' | 'clock'>,
  steps: () => Iterator<unknown, Thing>,
): Thing | undefined {
  const { clock } = stage
  return useComing(
    id,
    stage,
    useCallback((signal) => inParts(clock, steps(), signal), [clock, steps]),
  )
}
