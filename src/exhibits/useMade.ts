import { useCallback } from 'react'
import { asked, type MadeBy, type MakerName, type Wish } from './making/asked.ts'
import type { SceneStage } from './types.ts'
import { useComing } from './useComing.ts'

/**
 * Something that is made beside the page, so that no frame waits for it; nothing until it is whole.
 * `wish` and `raise`, which turns what was made into what is drawn, never change while the same is
 * wanted.
 */
export const useMade = <Name extends MakerName, Thing extends { dispose: () => void }>(
  id: string,
  stage: Pick<SceneStage, 'begin' | 'report'>,
  wish: Wish<Name>,
  raise: (made: MadeBy<Name>) => Thing,
): Thing | undefined =>
  useComing(
    id,
    stage,
    useCallback((signal) => asked(wish, signal).then(raise), [wish, raise]),
  )
