import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import {
  LinearFilter,
  LinearMipmapLinearFilter,
  type DataArrayTexture,
  type DataTexture,
  type IUniform,
} from 'three'
import { inParts } from './inParts.ts'
import type { SceneStage } from './types.ts'
import { usePool } from './usePool.ts'

/** A texture and the steps in which its own texels are drawn. */
export type Inking = { texture: DataTexture | DataArrayTexture; steps: Iterator<unknown, void> }

/**
 * Draws something a few strokes at a time, so that no frame waits for it, and hands it to the
 * uniform of a glaze. `name` says for staff what it is; `begun` never changes.
 */
export function useInked(
  id: string,
  name: string,
  uniform: IUniform | undefined,
  stage: SceneStage,
  begun: () => Inking,
): void {
  const { begin, clock, textureBytes, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    if (!uniform) return undefined
    const ended = begin()
    const off = new AbortController()
    const { texture, steps } = begun()
    const stop = inParts(clock, steps, () => {
      const bytes = texture.image.data?.byteLength ?? 0
      texture.generateMipmaps = true
      texture.minFilter = LinearMipmapLinearFilter
      texture.magFilter = LinearFilter
      texture.needsUpdate = true
      pool
        .put(texture, bytes, off.signal)
        .then(() => {
          uniform.value = texture
          textureBytes.set(`${name} ${id}`, Math.round((bytes * 4) / 3))
          invalidate()
        })
        .catch((fault: unknown) => {
          if (!off.signal.aborted)
            report({ at: id, says: `its ${name} did not come: ${String(fault)}` })
        })
        .finally(ended)
    })
    return () => {
      off.abort()
      stop()
      uniform.value = null
      texture.dispose()
      textureBytes.delete(`${name} ${id}`)
      ended()
    }
  }, [id, name, uniform, begun, begin, clock, textureBytes, report, pool, invalidate])
}
