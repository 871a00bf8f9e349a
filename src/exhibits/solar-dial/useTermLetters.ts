import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import type { Language } from '#words'
import { inParts } from '#kit'
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
    let made: Tiles | undefined
    const arrive = async () => {
      const steps = await termLetters(dial, language)
      made = await inParts(clock, steps, off.signal)
      await pool.put(made.texture, made.bytes, off.signal)
      textureBytes.set(`letters ${id}`, made.bytes)
      setTiles(made)
      invalidate()
    }
    arrive()
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its letters did not come: ${String(fault)}` })
      })
      .finally(ended)
    return () => {
      off.abort()
      made?.texture.dispose()
      textureBytes.delete(`letters ${id}`)
    }
  }, [id, dial, language, begin, clock, report, textureBytes, pool, invalidate])
  return tiles
}
