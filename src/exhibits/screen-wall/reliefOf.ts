import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGFormat,
  type BufferGeometry,
} from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import type { WroughtRelief } from './makeRelief.ts'

/** The right half of the relief for the graphics card, and the light on the whole panel. */
type ReliefParts = { half: BufferGeometry; shade: DataTexture; dispose: () => void }

/** What was made of a relief, as it is drawn. */
export function reliefOf({ half, columns, rows, texels }: WroughtRelief): ReliefParts {
  const carved = wroughtGeometry(half)
  const shade = new DataTexture(texels, columns, rows, RGFormat)
  shade.magFilter = LinearFilter
  shade.minFilter = LinearMipmapLinearFilter
  shade.generateMipmaps = true
  shade.anisotropy = 4
  shade.needsUpdate = true
  const dispose = () => {
    carved.dispose()
    shade.dispose()
  }
  return { half: carved, shade, dispose }
}
