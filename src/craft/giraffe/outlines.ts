import { plus, times, type Vector } from '../vector.ts'
import { giraffeBones } from './bones.ts'
import { emptyMesh, put, type Colour, type Coloured } from './coloured.ts'
import { giraffeDetails } from './details.ts'

/** A stroke of a shadow: places with a radius each, metres; x along the animal, y up. */
type Stroke = readonly (readonly [x: number, y: number, radius: number])[]

/** The giraffe's shadow: its solids and what is on them, seen from the side. */
function giraffeStrokes(): Stroke[] {
  return [
    ...giraffeBones.map(({ from, to, radii }): Stroke => [
      [from[0], from[1], radii[0]],
      [to[0], to[1], radii[1]],
    ]),
    ...giraffeDetails().map(({ rings }): Stroke =>
      rings.map(({ at, broad }) => [at[0], at[1], broad]),
    ),
  ]
}

/**
 * A qilin drawn for this hall, as high as its giraffe is to the horn: body of a deer, cloven hooves,
 * a horn, beard, flames at the shoulders and a tail like one.
 */
const qilinStrokes: readonly Stroke[] = [
  // Trunk, chest, rump.
  [
    [-0.85, 2.1, 0.4],
    [-0.2, 2.0, 0.36],
    [0.55, 2.2, 0.46],
  ],
  [
    [0.55, 2.2, 0.46],
    [0.82, 2.55, 0.34],
    [1.0, 3.0, 0.25],
    [1.06, 3.34, 0.23],
  ],
  // Head: skull, long jaw, lip that curls up, beard.
  [
    [1.04, 3.42, 0.25],
    [1.32, 3.4, 0.2],
    [1.62, 3.24, 0.13],
    [1.74, 3.3, 0.08],
  ],
  [
    [1.2, 3.22, 0.14],
    [1.46, 3.06, 0.09],
    [1.6, 3.06, 0.05],
  ],
  [
    [1.3, 3.1, 0.08],
    [1.34, 2.86, 0.06],
    [1.26, 2.66, 0.01],
  ],
  [
    [1.14, 3.1, 0.08],
    [1.12, 2.84, 0.05],
    [1.02, 2.68, 0.01],
  ],
  [
    [1.3, 3.52, 0.09],
    [1.42, 3.58, 0.05],
  ],
  // The horn with its branches, and an ear.
  [
    [1.12, 3.56, 0.09],
    [1.02, 3.86, 0.07],
    [0.86, 4.16, 0.05],
    [0.78, 4.5, 0.04],
    [0.86, 4.58, 0.015],
  ],
  [
    [0.98, 3.94, 0.05],
    [1.16, 4.14, 0.035],
    [1.2, 4.34, 0.01],
  ],
  [
    [0.83, 4.26, 0.04],
    [0.66, 4.4, 0.03],
    [0.6, 4.52, 0.01],
  ],
  [
    [0.92, 3.5, 0.08],
    [0.72, 3.6, 0.07],
    [0.56, 3.58, 0.01],
  ],
  // The mane in flames along the neck.
  [
    [0.88, 3.4, 0.12],
    [0.68, 3.36, 0.08],
    [0.5, 3.46, 0.01],
  ],
  [
    [0.8, 3.1, 0.14],
    [0.54, 3.06, 0.09],
    [0.34, 3.18, 0.01],
  ],
  [
    [0.68, 2.78, 0.16],
    [0.36, 2.74, 0.09],
    [0.14, 2.88, 0.01],
  ],
  [
    [0.4, 2.5, 0.16],
    [0.1, 2.52, 0.08],
    [-0.08, 2.64, 0.01],
  ],
  // The tail.
  [
    [-1.1, 2.3, 0.2],
    [-1.36, 2.52, 0.13],
    [-1.44, 2.9, 0.14],
    [-1.3, 3.3, 0.12],
    [-1.42, 3.62, 0.01],
  ],
  [
    [-1.4, 2.8, 0.12],
    [-1.66, 3.06, 0.08],
    [-1.66, 3.36, 0.01],
  ],
  [
    [-1.36, 2.6, 0.1],
    [-1.66, 2.66, 0.08],
    [-1.82, 2.9, 0.01],
  ],
  // Fore legs: one stands, one is lifted.
  [
    [0.5, 2.0, 0.3],
    [0.42, 1.3, 0.17],
    [0.5, 0.95, 0.12],
    [0.44, 0.3, 0.1],
    [0.5, 0.1, 0.13],
    [0.56, 0.03, 0.05],
  ],
  [
    [0.72, 2.0, 0.28],
    [1.02, 1.5, 0.17],
    [1.22, 1.26, 0.12],
    [1.06, 0.86, 0.09],
    [0.98, 0.7, 0.12],
    [1.06, 0.6, 0.04],
  ],
  // Hind legs.
  [
    [-0.86, 2.0, 0.38],
    [-0.66, 1.5, 0.24],
    [-0.98, 1.0, 0.13],
    [-0.86, 0.3, 0.1],
    [-0.8, 0.1, 0.13],
    [-0.72, 0.03, 0.05],
  ],
  [
    [-1.0, 2.0, 0.34],
    [-1.0, 1.5, 0.22],
    [-1.34, 1.04, 0.12],
    [-1.26, 0.34, 0.1],
    [-1.2, 0.1, 0.13],
    [-1.12, 0.03, 0.05],
  ],
  // Flames at the knees, and hair under the belly.
  [
    [0.4, 1.36, 0.12],
    [0.18, 1.44, 0.06],
    [0.08, 1.58, 0.01],
  ],
  [
    [-1.02, 1.16, 0.1],
    [-1.24, 1.28, 0.05],
    [-1.3, 1.42, 0.01],
  ],
  [
    [-0.4, 1.74, 0.1],
    [-0.2, 1.6, 0.06],
    [-0.28, 1.46, 0.01],
  ],
]

const bronze: Colour = [0.3, 0.165, 0.07]
const iron: Colour = [0.028, 0.025, 0.024]

/**
 * The two shadows as flat sheets that face +z, animals that look along -x, 0 at the ground between
 * the feet, at this scale.
 */
export const giraffeOutline = (scale: number): Coloured => flat(giraffeStrokes(), scale, bronze)
export const qilinOutline = (scale: number): Coloured => flat(qilinStrokes, scale, iron)

function flat(strokes: readonly Stroke[], scale: number, colour: Colour): Coloured {
  const mesh = emptyMesh()
  const corner = (x: number, y: number): number =>
    put(mesh, [-x * scale, Math.max(0, y) * scale, 0], [0, 0, 1], colour)
  for (const stroke of strokes) {
    for (const [x, y, radius] of stroke) {
      if (radius < 0.03) continue
      const around = 14
      const rim = Array.from({ length: around }, (_, i) => {
        const turn = (2 * Math.PI * i) / around
        return corner(x + radius * Math.cos(turn), y + radius * Math.sin(turn))
      })
      for (let i = 1; i + 1 < around; i++)
        mesh.indices.push(rim[0] ?? 0, rim[i + 1] ?? 0, rim[i] ?? 0)
    }
    stroke.slice(1).forEach(([x, y, radius], i) => {
      const [fromX = x, fromY = y, fromRadius = radius] = stroke[i] ?? []
      const ahead: Vector = [x - fromX, y - fromY, 0]
      const long = Math.hypot(...ahead)
      if (long < 1e-6) return
      // Both balls are touched by the same straight side.
      const lean = Math.asin(Math.max(-1, Math.min(1, (fromRadius - radius) / long)))
      const along = Math.atan2(ahead[1], ahead[0])
      const on = (middle: Vector, r: number, hand: number): number => {
        const turn = along + hand * (Math.PI / 2 - lean)
        const at = plus(middle, times([Math.cos(turn), Math.sin(turn), 0], r))
        return corner(at[0], at[1])
      }
      const [a, b] = [on([fromX, fromY, 0], fromRadius, -1), on([x, y, 0], radius, -1)]
      const [c, d] = [on([x, y, 0], radius, 1), on([fromX, fromY, 0], fromRadius, 1)]
      mesh.indices.push(a, c, b, a, d, c)
    })
  }
  return mesh
}
