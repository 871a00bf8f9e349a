import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import type { SceneStage } from './types.ts'

/**
 * Something for the graphics card that comes later; nothing until it is whole. It is freed when no
 * more wanted. `bring` never changes while the same is wanted; where it fails the exhibit is missing,
 * and staff read why.
 */
export function useComing<Thing extends { dispose: () => void }>(
  id: string,
  { begin, report }: Pick<SceneStage, 'begin' | 'report'>,
  bring: (signal: AbortSignal) => Promise<Thing>,
): Thing | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [come, setCome] = useState<Thing>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    let there: Thing | undefined
    bring(off.signal)
      .then((whole) => {
        if (off.signal.aborted) return whole.dispose()
        there = whole
        setCome(there)
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!off.signal.aborted) report({ at: id, says: `it could not be made: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      there?.dispose()
      setCome(undefined)
    }
  }, [id, begin, report, bring, invalidate])
  return come
}
