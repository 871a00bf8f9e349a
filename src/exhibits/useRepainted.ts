import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { ShaderMaterial } from 'three'
import type { SceneStage } from './types.ts'
import type { Painting } from './walk-in-scroll/paintings.ts'

/**
 * Paints what a picture's material shows, and again whenever `paint` is another; until the new one
 * has come the old one hangs there. `name` says for staff what it is.
 */
export function useRepainted(
  name: string,
  material: ShaderMaterial,
  paint: ((signal: AbortSignal) => Promise<Painting>) | undefined,
  { begin, report, textureBytes }: SceneStage,
): void {
  const invalidate = useThree((state) => state.invalidate)
  const shown = useRef<Painting>(undefined)
  useEffect(() => {
    if (!paint) return undefined
    const gone = new AbortController()
    const ended = begin()
    paint(gone.signal)
      .then((done) => {
        if (gone.signal.aborted) return done.texture.dispose()
        hang(material, done)
        shown.current?.texture.dispose()
        shown.current = done
        textureBytes.set(name, done.bytes)
        invalidate()
      })
      .catch((fault: unknown) => {
        if (!gone.signal.aborted)
          report({ at: name, says: `it could not be painted: ${String(fault)}` })
      })
      .finally(ended)
    return () => {
      gone.abort()
      ended()
    }
  }, [name, material, paint, begin, report, textureBytes, invalidate])
  useEffect(
    () => () => {
      hang(material, undefined)
      shown.current?.texture.dispose()
      shown.current = undefined
      textureBytes.delete(name)
    },
    [name, material, textureBytes],
  )
}

/** Nothing is seen of a picture that has not come. */
function hang(
  { uniforms: { uMap, uShown } }: ShaderMaterial,
  painting: Painting | undefined,
): void {
  if (uMap) uMap.value = painting?.texture ?? null
  if (uShown) uShown.value = painting ? 1 : 0
}
