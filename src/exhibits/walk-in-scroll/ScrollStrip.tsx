import { scrollMaterial, type ScrollPart, type Unrolled } from '#finish'
import { useEffect, useMemo } from 'react'
import type { BufferGeometry } from 'three'
import type { SceneStage } from '../types.ts'
import type { Painter } from './paintings.ts'
import { usePainting } from './usePainting.ts'

type Props = {
  part: ScrollPart
  /** The section that is painted on it, from 1; none on plain silk. */
  section?: number
  painter: Painter
  /** Whether it is to be painted by now, and whether somebody sees it. */
  wanted: boolean
  seen: boolean
  geometry: BufferGeometry
  unrolled: Unrolled
  name: string
  room: string
  stage: SceneStage
}

/** A part of the scroll: a section, or the silk before the first and after the last. */
export function ScrollStrip(props: Props) {
  const { part, section, painter, wanted, seen, geometry, unrolled, name, room, stage } = props
  const material = useMemo(
    () =>
      stage.finish.lend('scroll', () => scrollMaterial(stage.finish.light(room), part, unrolled)),
    [stage, room, part, unrolled],
  )
  useEffect(() => () => material.dispose(), [material])
  const paint = useMemo(
    () =>
      wanted && section !== undefined
        ? (signal: AbortSignal) => painter.section(section, signal)
        : undefined,
    [wanted, section, painter],
  )
  const painting = usePainting(name, paint, seen, stage)
  useEffect(() => {
    const { uMap, uShown } = material.uniforms
    if (uMap) uMap.value = painting?.texture ?? null
    if (uShown) uShown.value = painting ? 1 : 0
  }, [material, painting])
  return <mesh geometry={geometry} material={material} frustumCulled={false} visible={seen} />
}
