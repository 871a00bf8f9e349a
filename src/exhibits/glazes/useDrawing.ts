import { DataTexture, RGFormat, type IUniform } from 'three'
import type { SceneStage } from '../types.ts'
import { useInked } from '../useInked.ts'
import { side } from './makeLotus.ts'

const lotus = { make: 'lotus', of: [] } as const

/** Paints the lotus, and hands it to the glaze. */
export const useDrawing = (id: string, uniform: IUniform | undefined, stage: SceneStage): void =>
  useInked(id, 'drawing', uniform, stage, lotus, drawing)

const drawing = (field: Uint8Array<ArrayBuffer>): DataTexture =>
  new DataTexture(field, side, side, RGFormat)
