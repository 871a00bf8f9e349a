import type { OpenExhibit } from '#exhibition'
import type { Hanging } from '#plan'
import { useCallback, useEffect, useMemo } from 'react'
import type { BufferGeometry, ShaderMaterial } from 'three'
import type { SceneStage } from '../types.ts'
import { useMask } from '../useMask.ts'
import { sheetGeometry } from '../flatGeometry.ts'
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
const sheetOf = ({ width, height }: Drawn): BufferGeometry =>
  sheetGeometry(width, height, 0.003, [1, 1, 1, -1])
