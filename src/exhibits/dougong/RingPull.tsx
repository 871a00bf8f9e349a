import { lathe, surfaceOf, tube, type Knot } from '#craft'
import { geometryOf } from '#finish'
import { useEffect, useState } from 'react'
import { BufferAttribute, type BufferGeometry, type Material } from 'three'

/** Brass, as it mirrors light. */
const brass = [0.36, 0.225, 0.075] as const

/** A ring through a staple on a moulded plate, by which the beam is drawn up. Parts (fen), its plate at z = 0. */
export function RingPull({ material }: { material: Material }) {
  const [geometry] = useState(ringGeometry)
  useEffect(() => () => geometry.dispose(), [geometry])
  return <mesh geometry={geometry} material={material} />
}

/** The plate from its rim inwards: how far from its middle and how far out; a bead, a hollow, a boss. */
const plate = [
  [3.4, -0.1],
  [3.4, 0.35],
  [3.4, 0.35],
  [3.15, 0.6],
  [2.85, 0.5],
  [2.7, 0.28],
  [1.7, 0.34],
  [1.5, 0.62],
  [0.9, 0.95],
  [0, 1.05],
] as const

/** So many knots on so much of a circle, as `at` puts its angles. */
const round = (steps: number, turn: number, radius: number, at: (angle: number) => Knot['at']) =>
  Array.from({ length: steps + 1 }, (_, i): Knot => ({ at: at((turn * i) / steps), radius }))

/** Made as it would lie on a table, its plate's front up, and hung on the beam as a whole. */
function ringGeometry(): BufferGeometry {
  const [sin, cos] = [Math.sin, Math.cos]
  // The ring leans back from its staple against the timber.
  const ring = round(56, 2 * Math.PI, 0.45, (a) => [
    4 * sin(a),
    1.05 + 0.45 * cos(a),
    3.9 - 4 * cos(a),
  ])
  const staple = round(12, Math.PI, 0.34, (a) => [0, 0.8 + 0.95 * sin(a), -0.1 - 0.9 * cos(a)])
  const made = geometryOf(
    surfaceOf([
      lathe('plate', 'brass', 0, 0, plate, 48),
      tube('ring', 'brass', ring, 12),
      tube('staple', 'brass', staple, 10),
    ]),
  ).rotateX(Math.PI / 2)
  const { count } = made.getAttribute('position')
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => brass[i % 3] ?? 0)
  return made.setAttribute('color', new BufferAttribute(colours, 3))
}
