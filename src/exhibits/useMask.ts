import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGFormat,
  type ShaderMaterial,
  type Texture,
} from 'three'
import type { SceneStage } from './types.ts'
import { usePool } from './usePool.ts'

/** Coverage of ink and accent, two bytes a texel, row by row from the top. */
export type Coverage = { coverage: Uint8Array<ArrayBuffer>; width: number; height: number }

/** What a canvas was painted with, as coverage: its red channel is ink, its green one the accent. */
export function coverageOf({ data, width, height }: ImageData): Coverage {
  const coverage = new Uint8Array(data.length / 2)
  for (let pixel = 0; pixel < coverage.length / 2; pixel += 1) {
    coverage[pixel * 2] = data[pixel * 4] ?? 0
    coverage[pixel * 2 + 1] = data[pixel * 4 + 1] ?? 0
  }
  return { coverage, width, height }
}

/** Ink and accent on something in a room, once `draw` has drawn them and they are on the card. */
export function useMask(
  name: string,
  room: string,
  draw: () => Promise<Coverage>,
  stage: SceneStage,
): ShaderMaterial | undefined {
  const { finish, begin, report, textureBytes } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  const [material, setMaterial] = useState<ShaderMaterial>()
  useEffect(() => {
    const end = begin()
    const off = new AbortController()
    let there: { texture: Texture; material: ShaderMaterial } | undefined
    const bring = async () => {
      const drawn = await draw()
      if (off.signal.aborted) return
      const { coverage, width, height } = drawn
      const source = new DataTexture(coverage, width, height, RGFormat)
      const texture = await pool.carry(source, emptyMask(drawn), texel, off.signal)
      there = { texture, material: finish.plate(room, texture) }
      textureBytes.set(name, Math.round((drawn.coverage.length * 4) / 3))
      setMaterial(there.material)
      invalidate()
    }
    bring()
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: name, says: `what is written there did not come: ${String(fault)}` })
      })
      .finally(end)
    return () => {
      off.abort()
      there?.material.dispose()
      there?.texture.dispose()
      textureBytes.delete(name)
      // What is freed is not drawn until the next has come.
      setMaterial(undefined)
    }
  }, [name, room, draw, pool, finish, begin, report, textureBytes, invalidate])
  return material
}

/** Bytes a texel: what is ink, and what is accent. */
const texel = 2

/** Where a mask goes on the graphics card; its texels are carried there in strips. */
function emptyMask({ width, height }: Coverage): DataTexture {
  const texture = new DataTexture(null, width, height, RGFormat)
  texture.source.dataReady = false
  texture.generateMipmaps = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = 4
  // Rows of two bytes a texel need not end on four.
  texture.unpackAlignment = 2
  texture.needsUpdate = true
  return texture
}
