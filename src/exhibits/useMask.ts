import type { Coverage } from '#lettering'
import { coverageTexel, emptyCoverage } from '#media'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { DataTexture, RGFormat, type ShaderMaterial, type Texture } from 'three'
import type { SceneStage } from './types.ts'
import { usePool } from './usePool.ts'

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
      const texture = await pool.carry(source, emptyCoverage(drawn, 4), coverageTexel, off.signal)
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
