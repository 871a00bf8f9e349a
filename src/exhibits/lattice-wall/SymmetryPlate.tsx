import type { Language } from '#words'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, DataTexture, PlaneGeometry, RGFormat } from 'three'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneStage } from '../types.ts'
import { namePlate } from './windows.ts'

type Props = { says: string; language: Language; room: string; stage: SceneStage }

/** What symmetry a window has, on paper as large as the plate with its name. */
export function SymmetryPlate({ says, language, room, stage }: Props) {
  const geometry = useMemo(() => paper(), [])
  const blank = useMemo(() => blankSheet(), [])
  const material = useMemo(() => stage.finish.plate(room, blank), [stage, room, blank])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => blank.dispose(), [blank])
  useEffect(() => () => material.dispose(), [material])
  return (
    <>
      <mesh geometry={geometry} material={material} />
      <TitleOnMount
        title={says}
        {...{ language, room, stage }}
        width={0.62}
        height={0.1}
        distance={1.2}
        front={0.002}
        onPaper
      />
    </>
  )
}

function paper(): PlaneGeometry {
  const geometry = new PlaneGeometry(namePlate.width, namePlate.height)
  const colours = Array.from({ length: 4 }, () => [0.92, 0.88, 0.8, 0]).flat()
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 4))
  return geometry
}

/** Without a letter on it. */
function blankSheet(): DataTexture {
  const texture = new DataTexture(new Uint8Array(2), 1, 1, RGFormat)
  texture.unpackAlignment = 1
  texture.needsUpdate = true
  return texture
}
