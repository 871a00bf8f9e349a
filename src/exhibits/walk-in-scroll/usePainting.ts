import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import type { SceneStage } from '../types.ts'
import type { Painting } from './paintings.ts'

/**
 * A painting, once it is there; it is freed when it is no more wanted. Whoever `waits` counts as
 * still on the way until it has come.
 */
export function usePainting(
  name: string,
  paint: ((signal: AbortSignal) => Promise<Painting>) | undefined,
  waits: boolean,
  { begin, report, textureBytes }: SceneStage,
): Painting | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [painting, setPainting] = useState<Painting>()
  /** The painter that failed: nobody waits for it. */
  const [failed, setFailed] = useState<{ paint: typeof paint }>()
  useEffect(() => {
    if (!paint) return
    const gone = new AbortController()
    let there: Painting | undefined
    paint(gone.signal).then(
      (done) => {
        if (gone.signal.aborted) return done.texture.dispose()
        there = done
        textureBytes.set(name, done.bytes)
        setPainting(done)
        invalidate()
      },
      (fault: unknown) => {
        if (gone.signal.aborted) return
        setFailed({ paint })
        report({ at: name, says: `it could not be painted: ${String(fault)}` })
      },
    )
    return () => {
      gone.abort()
      there?.texture.dispose()
      textureBytes.delete(name)
      setPainting(undefined)
    }
  }, [name, paint, report, textureBytes, invalidate])

  const coming = waits && paint !== undefined && painting === undefined && failed?.paint !== paint
  useEffect(() => (coming ? begin() : undefined), [coming, begin])
  return painting
}
