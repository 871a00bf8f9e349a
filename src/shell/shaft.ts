import { flat, type Chart, type Material } from '#craft'
import type { Rect } from '#kit'

/** Four upright faces round a rectangle, seen from its inside or its outside, between two heights. */
export function shaft(
  name: string,
  material: Material,
  rect: Rect,
  y0: number,
  y1: number,
  seenFrom: 'inside' | 'outside',
): Chart[] {
  const { x0, x1, z0, z1 } = rect
  const up = [0, y1 - y0, 0] as const
  const [w, d] = [x1 - x0, z1 - z0]
  const faces =
    seenFrom === 'inside'
      ? ([
          ['north', [x0, y0, z0], [w, 0, 0]],
          ['south', [x1, y0, z1], [-w, 0, 0]],
          ['east', [x1, y0, z0], [0, 0, d]],
          ['west', [x0, y0, z1], [0, 0, -d]],
        ] as const)
      : ([
          ['north', [x1, y0, z0], [-w, 0, 0]],
          ['south', [x0, y0, z1], [w, 0, 0]],
          ['east', [x1, y0, z1], [0, 0, -d]],
          ['west', [x0, y0, z0], [0, 0, d]],
        ] as const)
  return faces.map(([side, origin, along], i) =>
    flat(`${name}/${side}`, material, origin, along, up, { shift: i * 2.7 }),
  )
}
