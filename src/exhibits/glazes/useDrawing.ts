import { inkInto, lotus } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RGFormat, type IUniform } from 'three'
import type { SceneStage } from '../types.ts'

/** Texels along a side, and how many milliseconds at a time are spent on painting. */
const [side, patience] = [256, 4]

/** Paints the lotus, a few strokes at a time so that no frame waits for it, and hands it to the glaze. */
export function useDrawing(
  id: string,
  uniform: IUniform | undefined,
  { begin, clock, textureBytes }: SceneStage,
): void {
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    if (!uniform) return undefined
    const ended = begin()
    const strokes = lotus()
    const texture = new DataTexture(new Uint8Array(side * side * 2), side, side, RGFormat)
    const field = texture.image.data as Uint8Array
    let stop: (() => void) | undefined
    const paint = () => {
      const until = performance.now() + patience
      for (
        let stroke = strokes.shift();
        stroke;
        stroke = performance.now() < until ? strokes.shift() : undefined
      )
        inkInto(field, side, stroke)
      if (strokes.length > 0) {
        stop = clock.after(0, paint)
        return
      }
      texture.generateMipmaps = true
      texture.minFilter = LinearMipmapLinearFilter
      texture.magFilter = LinearFilter
      texture.needsUpdate = true
      uniform.value = texture
      textureBytes.set(`drawing ${id}`, Math.round((field.length * 4) / 3))
      invalidate()
      ended()
    }
    paint()
    return () => {
      stop?.()
      uniform.value = null
      texture.dispose()
      textureBytes.delete(`drawing ${id}`)
      ended()
    }
  }, [id, uniform, begin, clock, textureBytes, invalidate])
}
