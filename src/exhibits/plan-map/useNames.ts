import type { OpenExhibit } from '#exhibition'
import type { Hanging } from '#plan'
import { useCallback, useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, type ShaderMaterial } from 'three'
import type { SceneStage } from '../types.ts'
import { useMask } from '../useMask.ts'
import type { Drawn } from './onSlab.ts'
import { paintNames } from './paintNames.ts'

/** Letters over the slab. */
type Lettered = { geometry: BufferGeometry; material: ShaderMaterial | undefined }

/** The rooms' names in the visitor's language; their material comes once they are painted. */
export function useNames(
  exhibit: OpenExhibit,
  hanging: Hanging,
  stage: SceneStage,
  drawn: Drawn,
): Lettered {
  const { plan } = stage.visit
  const language = stage.language()
  const draw = useCallback(
    () => paintNames(plan, drawn, exhibit, language),
    [plan, drawn, exhibit, language],
  )
  const material = useMask(`names ${exhibit.id}`, hanging.room, draw, stage)
  const geometry = useMemo(() => sheetOf(drawn), [drawn])
  useEffect(() => () => geometry.dispose(), [geometry])
  return { geometry, material }
}

/** Over the fillings of the rooms, under their lines; letters without a plate. */
function sheetOf({ width, height }: Drawn): BufferGeometry {
  const geometry = new BufferGeometry()
  const put = (name: string, values: number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(values), size))
  const [x, y, z] = [width / 2, height / 2, 0.003]
  put('position', [-x, -y, z, x, -y, z, x, y, z, -x, y, z], 3)
  put('normal', [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1], 3)
  // The texture's first row is the upper one.
  put('uv', [0, 1, 1, 1, 1, 0, 0, 0], 2)
  put('color', Array.from({ length: 4 }, () => [1, 1, 1, -1]).flat(), 4)
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  geometry.computeBoundingSphere()
  return geometry
}
