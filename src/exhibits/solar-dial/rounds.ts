import type { Color } from 'three'
import { flatGeometry } from '../flatGeometry.ts'

/** Linear colour and the fourth part that plates and pictures read. */
export type Paint = readonly [colour: Color, part: number]
/** Part of a ring between two circles, radians clockwise from the top. */
export type Arc = {
  from: number
  to: number
  inner: number
  outer: number
  steps: number
  /** Metres left free at either end, as broad inside as outside. */
  free?: number
}

/** A place by its way from the middle and its angle, radians clockwise from the top. */
const polar = (radius: number, angle: number): readonly [number, number] => [
  radius * Math.sin(angle),
  radius * Math.cos(angle),
]

/** Flat rings and sheets that look out of the wall, as plates and pictures are drawn. */
export function createRounds() {
  const [positions, uvs, colours, indices]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ]
  const corner = (x: number, y: number, out: number, u: number, v: number, [c, part]: Paint) => {
    positions.push(x, y, out)
    uvs.push(u, v)
    colours.push(c.r, c.g, c.b, part)
  }
  return {
    /** Part of a ring, from its inner paint to its outer one; `pictured` maps a picture of that radius. */
    arc: (
      { from, to, inner, outer, steps, free = 0 }: Arc,
      out: number,
      inside: Paint,
      outside: Paint,
      { pictured = 0, down = 0 }: { pictured?: number; down?: number } = {},
    ) => {
      const first = positions.length / 3
      for (let i = 0; i <= steps; i += 1) {
        for (const [radius, paint] of [
          [inner, inside],
          [outer, outside],
        ] as const) {
          const less = free && free / radius
          const angle = from + less + ((to - from - 2 * less) * i) / steps
          const [x, y] = polar(radius, angle)
          const on = (value: number) => (pictured ? 0.5 + value / (2 * pictured) : 0)
          corner(x, y - down, out, on(x), on(-y), paint)
        }
        const at = first + 2 * (i - 1)
        if (i > 0) indices.push(at, at + 2, at + 1, at + 2, at + 3, at + 1)
      }
    },
    /** A rectangle whose middle lies there, turned as the place is; its part of a texture in `uv`. */
    slip: (
      radius: number,
      angle: number,
      [width, height]: readonly [number, number],
      out: number,
      paint: Paint,
      [left, upper, right, lower]: readonly [number, number, number, number] = [0, 0, 0, 0],
    ) => {
      const first = positions.length / 3
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
      for (const [across, up, u, v] of [
        [-1, -1, left, lower],
        [1, -1, right, lower],
        [1, 1, right, upper],
        [-1, 1, left, upper],
      ] as const) {
        const [x, y] = [(across * width) / 2, radius + (up * height) / 2]
        corner(x * cos + y * sin, y * cos - x * sin, out, u, v, paint)
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
    },
    /** A round point of that size, whose middle lies there. */
    dot: (radius: number, angle: number, size: number, out: number, paint: Paint) => {
      const [x, y] = polar(radius, angle)
      const first = positions.length / 3
      corner(x, y, out, 0, 0, paint)
      for (let i = 0; i <= 16; i += 1) {
        const [dx, dy] = polar(size, (i * Math.PI) / 8)
        corner(x + dx, y + dy, out, 0, 0, paint)
        if (i > 0) indices.push(first, first + i + 1, first + i)
      }
    },
    geometry: () => flatGeometry({ positions, uvs, colours, indices }),
  }
}
