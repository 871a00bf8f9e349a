import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import {
  LinearFilter,
  LinearMipmapLinearFilter,
  type DataArrayTexture,
  type DataTexture,
  type IUniform,
} from 'three'
import { asked, type MakerName, type MadeBy, type Wish } from './making/asked.ts'
import type { SceneStage } from './types.ts'
import { usePool } from './usePool.ts'

/** What is drawn texel by texel. */
type Field = Uint8Array<ArrayBuffer>
type FieldWish = { [Name in MakerName]: MadeBy<Name> extends Field ? Wish<Name> : never }[MakerName]

/**
 * Has a texture drawn beside the page, so that no frame waits for it, and hands it to the uniform of
 * a glaze. `name` says for staff what it is; `wish` and `textureOf` never change.
 */
export function useInked(
  id: string,
  name: string,
  uniform: IUniform | undefined,
  stage: SceneStage,
  wish: FieldWish,
  textureOf: (field: Field) => DataTexture | DataArrayTexture,
): void {
  const { begin, textureBytes, report } = stage
  const pool = usePool(stage)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    if (!uniform) return undefined
    const ended = begin()
    const off = new AbortController()
    let texture: ReturnType<typeof textureOf> | undefined
    const arrive = async () => {
      const field = await asked(wish, off.signal)
      texture = textureOf(field)
      texture.generateMipmaps = true
      texture.minFilter = LinearMipmapLinearFilter
      texture.magFilter = LinearFilter
      texture.needsUpdate = true
      await pool.put(texture, field.length, off.signal)
      uniform.value = texture
      textureBytes.set(`${name} ${id}`, Math.round((field.length * 4) / 3))
      invalidate()
    }
    arrive()
      .catch((fault: unknown) => {
        if (!off.signal.aborted)
          report({ at: id, says: `its ${name} did not come: ${String(fault)}` })
      })
      .finally(ended)
    return () => {
      off.abort()
      uniform.value = null
      texture?.dispose()
      textureBytes.delete(`${name} ${id}`)
    }
  }, [id, name, uniform, wish, textureOf, begin, textureBytes, report, pool, invalidate])
}
