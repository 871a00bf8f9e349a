import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { asked, type MadeBy, type MakerName, type Wish } from './making/asked.ts'
import type { SceneStage } from './types.ts'

/**
 * Something for the graphics card that is made beside the page, so that no frame waits for it;
 * nothing until it is whole. `wish` and `raise`, which turns what was made into what is drawn, never
 * change while the same is wanted. Where it cannot be made the exhibit is missing and staff read why.
 */
export function useMade<Name extends MakerName, Thing extends { dispose: () => void }>(
  id: string,
  { begin, report }: Pick<SceneStage, 'begin' | 'report'>,
  wish: Wish<Name>,
  raise: (made: MadeBy<Name>) => Thing,
): Thing | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Thing>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    let there: Thing | undefined
    asked(wish, off.signal)
      .then((whole) => {
        there = raise(whole)
        setMade(there)
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted) report({ at: id, says: `it could not be made: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      there?.dispose()
      setMade(undefined)
    }
  }, [id, begin, report, wish, raise, invalidate])
  return made
}
