import type { LatticeName, Vector } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  type BufferGeometry,
} from 'three'
import { asked } from '../making/asked.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { sunTexels, type Filling } from './makeFilling.ts'
import { groupOf, type Pattern } from './rule.ts'

/** The window as it is filled: its timber, and the sun through it. */
export type Filled = { bars: BufferGeometry; light: DataTexture }

/** What fills the window, as a line of text: a lattice's name, or a pattern. */
export const filling = (pattern: Pattern, lattice: LatticeName | undefined): string =>
  lattice ??
  (groupOf(pattern) === 'ice-crack'
    ? 'ice-crack'
    : JSON.stringify([pattern.bars, groupOf(pattern)]))

/** Fills the window anew whenever something else fills it; what was there stays until then. */
export function useFilled(
  id: string,
  stage: SceneStage,
  what: string,
  sun: Vector,
  foot: number,
): Filled | undefined {
  const { begin, report, textureBytes } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [filled, setFilled] = useState<Filled>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    const arrive = async () => {
      const next = raised(await asked({ make: 'filling', of: [what, sun, foot] }, off.signal))
      const size = sunTexels.across * sunTexels.up
      try {
        await pool.put(next.light, size, off.signal)
      } catch (fault) {
        next.bars.dispose()
        next.light.dispose()
        throw fault
      }
      textureBytes.set(`sunlight ${id}`, Math.round((size * 4) / 3))
      setFilled(next)
      invalidate()
    }
    arrive()
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its window did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => off.abort()
  }, [id, what, sun, foot, begin, report, textureBytes, pool, invalidate])
  useEffect(
    () => () => {
      filled?.bars.dispose()
      filled?.light.dispose()
    },
    [filled],
  )
  return filled
}

function raised({ bars, light }: Filling): Filled {
  const { across, up } = sunTexels
  const texture = new DataTexture(light, across, up, RedFormat)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.needsUpdate = true
  return { bars: wroughtGeometry(bars), light: texture }
}
