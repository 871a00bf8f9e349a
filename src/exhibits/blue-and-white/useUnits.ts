import { bandNames } from '#craft'
import { DataArrayTexture, RepeatWrapping, RGFormat, type IUniform } from 'three'
import type { SceneStage } from '../types.ts'
import { useInked } from '../useInked.ts'
import { side } from './makeBands.ts'

const bands = { make: 'bands', of: [] } as const

/** Draws the units of all bands, and hands them to the glaze. */
export const useUnits = (id: string, uniform: IUniform | undefined, stage: SceneStage): void =>
  useInked(id, 'bands', uniform, stage, bands, unitsTexture)

function unitsTexture(field: Uint8Array<ArrayBuffer>): DataArrayTexture {
  const texture = new DataArrayTexture(field, side, side, bandNames.length)
  texture.format = RGFormat
  texture.wrapS = RepeatWrapping
  texture.anisotropy = 4
  return texture
}
