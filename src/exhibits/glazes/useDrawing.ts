import { inkInto, lotus } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RGFormat, type IUniform } from 'three'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'

/** Texels along a side. */
const side = 256

/** Paints the lotus, a few strokes at a time so that no frame waits for it, and hands it to the glaze. */
export function useDrawing(id: string, uniform: IUniform | undefined, stage: SceneStage): void {
  const { begin, clock, textureBytes, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    if (!uniform) return undefined
    const ended = begin()
    const off = new AbortController()
    const texture = new DataTexture(new Uint8Array(side * side * 2), side, side, RGFormat)
    const field = texture.image.data as Uint8Array
    const stop = inParts(clock, inked(field), () => {
      texture.generateMipmaps = true
      texture.minFilter = LinearMipmapLinearFilter
      texture.magFilter = LinearFilter
      texture.needsUpdate = true
      pool
        .put(texture, field.length, off.signal)
        .then(() => {
          uniform.value = texture
          textureBytes.set(`drawing ${id}`, Math.round((field.length * 4) / 3))
          invalidate()
        })
        .catch((fault: unknown) => {
          if (!off.signal.aborted)
            report({ at: id, says: `its drawing did not come: ${String(fault)}` })
        })
        .finally(ended)
    })
    return () => {
      off.abort()
      stop()
      uniform.value = null
      texture.dispose()
      textureBytes.delete(`drawing ${id}`)
      ended()
    }
  }, [id, uniform, begin, clock, textureBytes, report, pool, invalidate])
}

/** The lotus, a stroke a step. */
function* inked(field: Uint8Array): Generator<undefined, void> {
  for (const stroke of lotus()) {
    inkInto(field, side, stroke)
    yield
  }
}
