import type { Lattice, LatticeName, Vector } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  type BufferGeometry,
} from 'three'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { inRow, texels } from './sunlight.ts'
import type { LatticeWall } from './windows.ts'
import { windowsInSteps } from './windowsInSteps.ts'

/** What has been made of the wall so far. */
export type Made = {
  lattices: readonly Lattice[]
  /** The timber of all the windows, a group each, and after them their flowers. */
  bars?: BufferGeometry | undefined
  /** The sunlight of all the windows, once all are made. */
  light?: DataTexture
}

/**
 * Makes the windows step by step, each step a task of its own, so that nobody who walks is held up.
 */
export function useWindows(
  at: string,
  stage: SceneStage,
  windows: LatticeWall['windows'],
  middles: readonly number[],
  sun: Vector,
  foot: number,
): Made {
  const { clock, begin, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Made>({ lattices: [] })
  // A change of language brings the same windows in another object: only their lattices count.
  const names = windows.map(({ lattice }) => lattice).join(' ')
  useEffect(() => {
    const end = begin()
    // Written a line above.
    const wanted = names.split(' ') as LatticeName[]
    const rows = Math.ceil(wanted.length / inRow)
    const light = new Uint8Array(rows * texels.height * inRow * texels.width)
    let bars: BufferGeometry | undefined
    const texture = lightTexture(light, rows)
    const off = new AbortController()
    const steps = windowsInSteps(wanted, middles, sun, foot, light)
    const stop = inParts(clock, steps, (whole) => {
      bars = whole.bars
      setMade(whole)
      invalidate()
      texture.needsUpdate = true
      pool
        .put(texture, light.length, off.signal)
        .then(() => {
          setMade({ ...whole, light: texture })
          invalidate()
        })
        .catch((fault: unknown) => {
          if (!off.signal.aborted)
            report({ at, says: `its sunlight did not come: ${String(fault)}` })
        })
        .finally(end)
    })
    return () => {
      off.abort()
      stop()
      end()
      bars?.dispose()
      texture.dispose()
    }
  }, [clock, begin, report, pool, at, names, middles, sun, foot, invalidate])
  return made
}

function lightTexture(light: Uint8Array<ArrayBuffer>, rows: number): DataTexture {
  const texture = new DataTexture(light, inRow * texels.width, rows * texels.height, RedFormat)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 4
  return texture
}
