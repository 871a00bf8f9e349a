import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import type { Language } from '#words'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'
import type { usePool } from '../usePool.ts'
import type { SolarDial } from './solarDial.ts'
import { termLetters, type Tiles } from './termLetters.ts'

/** What is written on the terms, once it is painted and on the graphics card. */
export function useTermLetters(
  id: string,
  dial: SolarDial,
  language: Language,
  { begin, clock, report, textureBytes }: SceneStage,
  pool: ReturnType<typeof usePool>,
): Tiles | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [tiles, setTiles] = useState<Tiles>()
  useEffect(() => {
    const ended = begin()
    const off = new AbortController()
    let stop = () => {}
    let made: Tiles | undefined
    const failed = (fault: unknown) => {
      if (!off.signal.aborted)
        report({ at: id, says: `its letters did not come: ${String(fault)}` })
      ended()
    }
    termLetters(dial, language).then((steps) => {
      if (off.signal.aborted) return
      stop = inParts(clock, steps, (done) => {
        made = done
        pool.put(done.texture, done.bytes, off.signal).then(() => {
          textureBytes.set(`letters ${id}`, done.bytes)
          setTiles(done)
          invalidate()
          ended()
        }, failed)
      })
    }, failed)
    return () => {
      off.abort()
      stop()
      made?.texture.dispose()
      textureBytes.delete(`letters ${id}`)
      ended()
    }
  }, [id, dial, language, begin, clock, report, textureBytes, pool, invalidate])
  return tiles
}
