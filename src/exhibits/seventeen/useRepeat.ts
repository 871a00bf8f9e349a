import { useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  SRGBColorSpace,
} from 'three'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'
import { repeatCanvas } from './paintRepeat.ts'

/** Pixels of a side of the cell. */
const pixels = 208

/** The pattern as a texture that repeats; what was there before stays until it has come. */
export function useRepeat(id: string, repeat: string, stage: SceneStage): DataTexture | undefined {
  const { begin, report, textureBytes, clock } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [shown, setShown] = useState<DataTexture>()
  const last = useRef<DataTexture>(undefined)
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    const stop = clock.after(0, () => {
      const canvas = repeatCanvas(JSON.parse(repeat), pixels)
      const { width, height } = canvas
      const drawn = canvas.getContext('2d')?.getImageData(0, 0, width, height)
      const texture = new DataTexture(new Uint8Array(drawn?.data ?? []), width, height)
      texture.colorSpace = SRGBColorSpace
      texture.wrapS = texture.wrapT = RepeatWrapping
      texture.generateMipmaps = true
      texture.minFilter = LinearMipmapLinearFilter
      texture.magFilter = LinearFilter
      texture.anisotropy = 4
      texture.needsUpdate = true
      pool
        .put(texture, width * height * 4, off.signal)
        .then(() => {
          textureBytes.set(`repeat ${id}`, Math.round((width * height * 16) / 3))
          last.current = texture
          setShown(texture)
          invalidate()
        })
        .catch((fault: unknown) => {
          texture.dispose()
          if (!off.signal.aborted)
            report({ at: id, says: `its pattern did not come: ${String(fault)}` })
        })
        .finally(end)
    })
    return () => {
      off.abort()
      stop()
      end()
    }
  }, [id, repeat, begin, report, textureBytes, clock, pool, invalidate])
  useEffect(() => () => shown?.dispose(), [shown])
  // What came as one left was never shown.
  useEffect(() => () => last.current?.dispose(), [])
  return shown
}
