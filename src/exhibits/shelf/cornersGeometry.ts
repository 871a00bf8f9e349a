import { geometryFrom } from '#finish'
import type { BufferGeometry } from 'three'
import { card, mostThings, placeAt } from './measures.ts'

/** Arms of a corner, metres: how long, how broad, how far outside a picture, and how far over its board. */
const arm = { long: 0.03, broad: 0.005, off: 0.008, over: 0.05 } as const
/** In front of the shelf's back, behind the pictures. */
const z = -0.035

type Sheet = readonly [x0: number, y0: number, x1: number, y1: number]

/**
 * The corners that hold what lies on the shelf, as an album has them, so that an empty place is seen
 * to wait for something. Metres from the shelf's middle; the caller disposes.
 */
export function cornersGeometry(): BufferGeometry {
  const sheets = Array.from({ length: mostThings }, (_, place) => cornersAt(place)).flat()
  return geometryFrom(
    {
      position: [
        sheets.flatMap(([x0, y0, x1, y1]) => [x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z]),
        3,
      ],
      normal: [sheets.flatMap(() => [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]), 3],
      uv: [sheets.flatMap(() => [0, 0, 1, 0, 1, 1, 0, 1]), 2],
    },
    sheets.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner)),
  )
}

function cornersAt(place: number): Sheet[] {
  const [middle, foot] = placeAt(place)
  const x = card.width / 2 + arm.off
  // So far over the board that its front edge hides nothing of them from whoever stands below it.
  const heights = [
    [foot + arm.over, 1],
    [foot + card.height + arm.off, -1],
  ] as const
  return [-1, 1].flatMap((right) =>
    heights.flatMap(([cornerY, inwards]): Sheet[] => {
      const cornerX = middle + right * x
      const [alongX, alongY] = [cornerX - right * arm.long, cornerY + inwards * arm.long]
      const [broadX, broadY] = [cornerX - right * arm.broad, cornerY + inwards * arm.broad]
      return [box(cornerX, cornerY, alongX, broadY), box(cornerX, cornerY, broadX, alongY)]
    }),
  )
}

const box = (ax: number, ay: number, bx: number, by: number): Sheet => [
  Math.min(ax, bx),
  Math.min(ay, by),
  Math.max(ax, bx),
  Math.max(ay, by),
]
