import { bandNames, bandUnits, inkInSteps } from '#craft'
import { DataArrayTexture, RepeatWrapping, RGFormat, type IUniform } from 'three'
import type { SceneStage } from '../types.ts'
import { useInked, type Inking } from '../useInked.ts'

/** Texels along a side of a unit. */
const side = 256

/** Draws the units of all bands, and hands them to the glaze. */
export const useUnits = (id: string, uniform: IUniform | undefined, stage: SceneStage): void =>
  useInked(id, 'bands', uniform, stage, units)

function units(): Inking {
  const field = new Uint8Array(side * side * 2 * bandNames.length)
  const texture = new DataArrayTexture(field, side, side, bandNames.length)
  texture.format = RGFormat
  texture.wrapS = RepeatWrapping
  texture.anisotropy = 4
  return { texture, steps: drawn(field) }
}

/** The units one under the other, a stroke a step. */
function* drawn(field: Uint8Array): Generator<undefined, void> {
  const size = side * side * 2
  for (const [layer, name] of bandNames.entries())
    for (const stroke of bandUnits[name]()) {
      yield* inkInSteps(field.subarray(layer * size, (layer + 1) * size), side, stroke)
      yield
    }
}
