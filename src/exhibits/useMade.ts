import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { asked, type MadeBy, type MakerName, type Wish } from './making/asked.ts'
import type { SceneStage } from './types.ts'

/**
 * Something for the graphics card that is made beside the page, so that no frame waits for it;
 * nothing until it is whole. `wish` and `raise`, which turns what was made into what is drawn, never
 * change while the same is wanted. Throws into the scene what could not be made.
 */
export function useMade<Name extends MakerName, Thing extends { dispose: () => void }>(
  begin: SceneStage['begin'],
  wish: Wish<Name>,
  raise: (made: MadeBy<Name>) => Thing,
): Thing | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Thing>()
  const [fault, setFault] = useState<unknown>()
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
      .catch((wrong: unknown) => {
        if (!off.signal.aborted) setFault(wrong)
      })
      .finally(end)
    return () => {
      off.abort()
      there?.dispose()
      setMade(undefined)
    }
  }, [begin, wish, raise, invalidate])
  if (fault !== undefined) throw fault
  return made
}
