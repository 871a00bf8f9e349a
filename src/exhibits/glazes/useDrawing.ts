import { inkInSteps, lotus } from '#craft'
import { DataTexture, RGFormat, type IUniform } from 'three'
import type { SceneStage } from '../types.ts'
import { useInked, type Inking } from '../useInked.ts'

/** Texels along a side. */
const side = 256

/** Paints the lotus, and hands it to the glaze. */
export const useDrawing = (id: string, uniform: IUniform | undefined, stage: SceneStage): void =>
  useInked(id, 'drawing', uniform, stage, drawing)

function drawing(): Inking {
  const field = new Uint8Array(side * side * 2)
  return { texture: new DataTexture(field, side, side, RGFormat), steps: inked(field) }
}

/** The lotus, a stroke a step. */
function* inked(field: Uint8Array): Generator<undefined, void> {
  for (const stroke of lotus()) {
    yield* inkInSteps(field, side, stroke)
    yield
  }
}
