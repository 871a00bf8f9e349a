import type { Figure, LatticeName, Vector } from '#craft'
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
import { inRow, texels } from './sunlight.ts'
import type { LatticeWall } from './windows.ts'

/** What has been made of the wall so far. */
export type Made = {
  figures: readonly Figure[]
  /** The timber of all the windows, a group each, and after them their flowers. */
  bars?: BufferGeometry | undefined
  /** The sunlight of all the windows, once all are made. */
  light?: DataTexture
}

/** Has the windows made beside the page, so that nobody who walks is held up. */
export function useWindows(
  at: string,
  stage: SceneStage,
  windows: LatticeWall['windows'],
  middles: readonly number[],
  sun: Vector,
  foot: number,
): Made {
  const { begin, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Made>({ figures: [] })
  // A change of language brings the same windows in another object: only their lattices count.
  const names = windows.map(({ lattice }) => lattice).join(' ')
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    let [timber, texture]: [BufferGeometry?, DataTexture?] = []
    const arrive = async () => {
      // Written a line above.
      const lattices = names.split(' ') as LatticeName[]
      const wish = { make: 'windows', of: [lattices, middles, sun, foot] } as const
      const { figures, bars, light } = await asked(wish, off.signal)
      timber = wroughtGeometry(bars)
      const whole = { figures, bars: timber }
      setMade(whole)
      invalidate()
      texture = lightTexture(light, Math.ceil(lattices.length / inRow))
      await pool.put(texture, light.length, off.signal)
      setMade({ ...whole, light: texture })
      invalidate()
    }
    arrive()
      .catch((fault: unknown) => {
        if (!off.signal.aborted) report({ at, says: `its windows did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      timber?.dispose()
      texture?.dispose()
    }
  }, [begin, report, pool, at, names, middles, sun, foot, invalidate])
  return made
}

function lightTexture(light: Uint8Array<ArrayBuffer>, rows: number): DataTexture {
  const texture = new DataTexture(light, inRow * texels.width, rows * texels.height, RedFormat)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 4
  texture.needsUpdate = true
  return texture
}
