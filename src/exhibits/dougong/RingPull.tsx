import { useEffect, useState } from 'react'
import {
  BufferAttribute,
  Color,
  CylinderGeometry,
  TorusGeometry,
  type BufferGeometry,
  type Material,
} from 'three'

/** Brass, as it mirrors light. */
const brass = new Color(0.62, 0.43, 0.17)

/** A ring on a round plate, by which the beam is drawn up. Parts (fen), its plate at z = 0. */
export function RingPull({ material }: { material: Material }) {
  const plate = useBrass(() =>
    new CylinderGeometry(2.8, 3, 0.6, 40).rotateX(Math.PI / 2).translate(0, 0, 0.3),
  )
  const ring = useBrass(() =>
    new TorusGeometry(4, 0.5, 14, 56).rotateX(-0.22).translate(0, -3.4, 1.7),
  )
  return (
    <>
      <mesh geometry={plate} material={material} />
      <mesh geometry={ring} material={material} />
    </>
  )
}

/** The shape that is made at first, coloured, and freed with whoever shows it. */
function useBrass(make: () => BufferGeometry): BufferGeometry {
  const [geometry] = useState(() => {
    const shape = make()
    const { count } = shape.getAttribute('position')
    const colours = Float32Array.from({ length: count * 3 }, (_, i) => brass.toArray()[i % 3] ?? 0)
    return shape.setAttribute('color', new BufferAttribute(colours, 3))
  })
  useEffect(() => () => geometry.dispose(), [geometry])
  return geometry
}
