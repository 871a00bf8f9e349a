import { knocker } from '#craft'
import { geometryOf } from '#finish'
import { useEffect, useState } from 'react'
import { BufferAttribute, type BufferGeometry, type Material } from 'three'

/** Brass, as it mirrors light, and how many parts (fen) a metre of the knocker is here. */
const [brass, larger] = [[0.36, 0.225, 0.075], 34] as const

/** A ring in a staple on a plate, as on a gate, by which the beam is drawn up. Parts (fen), its plate at z = 0. */
export function RingPull({ material }: { material: Material }) {
  const [geometry] = useState(ringGeometry)
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={material} />
}

function ringGeometry(): BufferGeometry {
  const made = geometryOf(knocker()).scale(larger, larger, larger)
  const { count } = made.getAttribute('position')
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => brass[i % 3] ?? 0)
  return made.setAttribute('color', new BufferAttribute(colours, 3))
}
