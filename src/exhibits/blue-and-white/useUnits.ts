import { bandNames, bandUnits, inkInto } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGFormat,
  type IUniform,
} from 'three'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'
import { usePool } from '../usePool.ts'

/** Texels along a side of a unit. */
const side = 256

/** Draws the units of all bands, a few strokes at a time, and hands them to the glaze. */
export function useUnits(id: string, uniform: IUniform | undefined, stage: SceneStage): void {
  const { begin, clock, textureBytes, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    if (!uniform) return undefined
    const ended = begin()
    const off = new AbortController()
    const field = new Uint8Array(side * side * 2 * bandNames.length)
    const texture = new DataArrayTexture(field, side, side, bandNames.length)
    const stop = inParts(clock, drawn(field), () => {
      texture.format = RGFormat
      texture.generateMipmaps = true
      texture.minFilter = LinearMipmapLinearFilter
      texture.magFilter = LinearFilter
      texture.wrapS = RepeatWrapping
      texture.anisotropy = 4
      texture.needsUpdate = true
      pool
        .put(texture, field.length, off.signal)
        .then(() => {
          uniform.value = texture
          textureBytes.set(`bands ${id}`, Math.round((field.length * 4) / 3))
          invalidate()
        })
        .catch((fault: unknown) => {
          if (!off.signal.aborted)
            report({ at: id, says: `its bands did not come: ${String(fault)}` })
        })
        .finally(ended)
    })
    return () => {
      off.abort()
      stop()
      uniform.value = null
      texture.dispose()
      textureBytes.delete(`bands ${id}`)
      ended()
    }
  }, [id, uniform, begin, clock, textureBytes, report, pool, invalidate])
}

/** The units one under the other, a stroke a step. */
function* drawn(field: Uint8Array): Generator<undefined, void> {
  const size = side * side * 2
  for (const [layer, name] of bandNames.entries())
    for (const stroke of bandUnits[name]()) {
      inkInto(field.subarray(layer * size, (layer + 1) * size), side, stroke)
      yield
    }
}
