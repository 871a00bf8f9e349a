import { useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import type { SceneStage } from '../types.ts'
import type { Painting } from '../walk-in-scroll/paintings.ts'
import type { BrushPainter } from './brushPainter.ts'

/** The range with that ridge, painted; what was painted before stays until then. */
export function useBrushed(
  id: string,
  ridge: string,
  paint: BrushPainter,
  { begin, report, textureBytes }: SceneStage,
): { painting: Painting; ridge: string } | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [shown, setShown] = useState<{ painting: Painting; ridge: string }>()
  const last = useRef<Painting>(undefined)
  useEffect(() => {
    const end = begin()
    const gone = new AbortController()
    paint(JSON.parse(ridge), gone.signal)
      .then((painting) => {
        if (gone.signal.aborted) return painting.texture.dispose()
        textureBytes.set(`mountain ${id}`, painting.bytes)
        last.current = painting
        setShown({ painting, ridge })
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!gone.signal.aborted)
          report({ at: id, says: `it could not be painted: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      gone.abort()
      end()
    }
  }, [id, ridge, paint, begin, report, textureBytes, invalidate])
  useEffect(() => () => shown?.painting.texture.dispose(), [shown])
  // What came as one left was never shown.
  useEffect(() => () => last.current?.texture.dispose(), [])
  return shown
}
