import { latticeOf, latticeSolid, type Lattice, type Shape, type Vector } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  type BufferGeometry,
} from 'three'
import type { SceneStage } from '../types.ts'
import { barGeometry } from './barGeometry.ts'
import { inRow, lay, texels } from './sunlight.ts'
import type { LatticeWall } from './windows.ts'

/** Windows whose timber is one thing for the graphics card: what goes up at once stays small. */
const together = 3

/** What has been made of the wall so far. */
export type Made = {
  lattices: readonly Lattice[]
  bars: readonly BufferGeometry[]
  /** The sunlight of all the windows, once all are made. */
  light?: DataTexture
}

/**
 * Makes the windows step by step, each step a task of its own, so that nobody who walks is held up.
 */
export function useWindows(
  { clock, begin }: SceneStage,
  windows: LatticeWall['windows'],
  middles: readonly number[],
  sun: Vector,
  foot: number,
): Made {
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Made>({ lattices: [], bars: [] })
  useEffect(() => {
    const end = begin()
    const rows = Math.ceil(windows.length / inRow)
    const light = new Uint8Array(rows * texels.height * inRow * texels.width)
    const lattices: Lattice[] = []
    const bars: BufferGeometry[] = []
    let parts: { shape: Shape; x: number }[] = []
    const steps = windows.flatMap(({ lattice }, i) => [
      () => void lattices.push(latticeOf(lattice)),
      () => {
        const drawing = lattices[i]
        if (drawing) parts.push({ shape: latticeSolid(drawing), x: middles[i] ?? 0 })
        if (parts.length < together && i + 1 < windows.length) return
        bars.push(barGeometry(parts))
        parts = []
        setMade({ lattices: [...lattices], bars: [...bars] })
      },
      () => {
        const drawing = lattices[i]
        if (drawing) lay(light, i, drawing, sun, foot)
      },
    ])
    let texture: DataTexture | undefined
    steps.push(() => {
      texture = lightTexture(light, rows)
      setMade({ lattices, bars, light: texture })
    })
    let stop = () => {}
    const next = (i: number) => {
      steps[i]?.()
      invalidate()
      if (i + 1 < steps.length) stop = clock.after(0, () => next(i + 1))
      else end()
    }
    stop = clock.after(0, () => next(0))
    return () => {
      stop()
      end()
      for (const geometry of bars) geometry.dispose()
      texture?.dispose()
    }
  }, [clock, begin, windows, middles, sun, foot, invalidate])
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
