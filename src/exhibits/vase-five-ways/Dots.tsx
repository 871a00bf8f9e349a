import type { BufferGeometry, Camera, Object3D, ShaderMaterial, WebGLRenderer } from 'three'
import { Vector4 } from 'three'

const window = new Vector4()

type Props = { geometry: BufferGeometry; material: ShaderMaterial }

/** Dots in space, as large as they are seen in whatever window they are drawn. */
export function Dots({ geometry, material }: Props) {
  return (
    <points
      geometry={geometry}
      material={material}
      renderOrder={1}
      onBeforeRender={(renderer: WebGLRenderer, _: Object3D, { projectionMatrix }: Camera) => {
        renderer.getCurrentViewport(window)
        const { uFocal } = material.uniforms
        if (uFocal) uFocal.value = (window.w / 2) * (projectionMatrix.elements[5] ?? 1)
      }}
    />
  )
}
