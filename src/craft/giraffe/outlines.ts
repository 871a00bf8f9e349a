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
 * a horn, beard, flames at the shoulders and a tail like one. A stroke a line: x, y and radius of each
 * place, hundredths.
 */
const qilinStrokes: readonly Stroke[] = [
  // Trunk, chest, rump.
  '-85 210 40, -20 200 36, 55 220 46',
  '55 220 46, 82 255 34, 100 300 25, 106 334 23',
  // Head: skull, long jaw, lip that curls up, beard.
  '104 342 25, 132 340 20, 162 324 13, 174 330 8',
  '120 322 14, 146 306 9, 160 306 5',
  '130 310 8, 134 286 6, 126 266 1',
  '114 310 8, 112 284 5, 102 268 1',
  '130 352 9, 142 358 5',
  // The horn with its branches, and an ear.
  '112 356 9, 102 386 7, 86 416 5, 78 450 4, 86 458 1.5',
  '98 394 5, 116 414 3.5, 120 434 1',
  '83 426 4, 66 440 3, 60 452 1',
  '92 350 8, 72 360 7, 56 358 1',
  // The mane in flames along the neck.
  '88 340 12, 68 336 8, 50 346 1',
  '80 310 14, 54 306 9, 34 318 1',
  '68 278 16, 36 274 9, 14 288 1',
  '40 250 16, 10 252 8, -8 264 1',
  // The tail.
  '-110 230 20, -136 252 13, -144 290 14, -130 330 12, -142 362 1',
  '-140 280 12, -166 306 8, -166 336 1',
  '-136 260 10, -166 266 8, -182 290 1',
  // Fore legs: one stands, one is lifted.
  '50 200 30, 42 130 17, 50 95 12, 44 30 10, 50 10 13, 56 3 5',
  '72 200 28, 102 150 17, 122 126 12, 106 86 9, 98 70 12, 106 60 4',
  // Hind legs.
  '-86 200 38, -66 150 24, -98 100 13, -86 30 10, -80 10 13, -72 3 5',
  '-100 200 34, -100 150 22, -134 104 12, -126 34 10, -120 10 13, -112 3 5',
  // Flames at the knees, and hair under the belly.
  '40 136 12, 18 144 6, 8 158 1',
  '-102 116 10, -124 128 5, -130 142 1',
  '-40 174 10, -20 160 6, -28 146 1',
].map((stroke) =>
  stroke.split(', ').map((place): Stroke[number] => {
    const [x = 0, y = 0, radius = 0] = place.split(' ').map((value) => Number(value) / 100)
    return [x, y, radius]
  }),
)

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
