import { useCallback } from 'react'
import type { BufferGeometry, Object3D, ShaderMaterial } from 'three'
import { Vector4 } from 'three'
import { DotsAt } from '../dotsAndLines.tsx'

const window = new Vector4()

type Props = { geometry: BufferGeometry; material: ShaderMaterial }

/** Dots in space, as large as they are seen in whatever window they are drawn. */
export function Dots({ geometry, material }: Props) {
  const fit = useCallback<Object3D['onBeforeRender']>(
    (renderer, _, { projectionMatrix }) => {
      renderer.getCurrentViewport(window)
      const { uFocal } = material.uniforms
      if (uFocal) uFocal.value = (window.w / 2) * (projectionMatrix.elements[5] ?? 1)
    },
    [material],
  )
  return <DotsAt geometry={geometry} material={material} onBeforeRender={fit} />
}
