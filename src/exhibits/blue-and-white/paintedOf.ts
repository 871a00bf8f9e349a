import { vaseSkin } from '#craft'
import type { OpenExhibit } from '#exhibition'
import { paintedMaterial, type PaintedMaterial } from '#finish'
import type { Hanging } from '#plan'
import { strip } from './measures.ts'
import type { SceneStage } from '../types.ts'

/** The one material of a vase and of its skin on the wall: what moves the one moves the other. */
export function paintedOf({ id }: OpenExhibit, { room }: Hanging, { finish }: SceneStage) {
  const make = () => {
    const { painted, long } = vaseSkin()
    return paintedMaterial(finish.light(room), { long: strip.width, painted, whole: long })
  }
  // Made by that function, so it has the uniforms of a painted thing.
  return finish.kept(`painted ${id}`, make) as PaintedMaterial
}
