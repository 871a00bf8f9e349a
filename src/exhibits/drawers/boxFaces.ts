import type { Spot } from '../types.ts'

/** A side of a box: its corners anticlockwise as seen from outside, the way out and along it, its two lengths. */
export type BoxFace = {
  corners: readonly [Spot, Spot, Spot, Spot]
  normal: Spot
  along: Spot
  long: number
  high: number
}

/** The six sides of a box about its middle, metres. */
export function boxFaces([x, y, z]: Spot, [width, height, depth]: Spot): BoxFace[] {
  const [w, h, d] = [width / 2, height / 2, depth / 2]
  const face = (normal: Spot, along: Spot, [long, high]: readonly [number, number]): BoxFace => {
    const up: Spot = [
      normal[1] * along[2] - normal[2] * along[1],
      normal[2] * along[0] - normal[0] * along[2],
      normal[0] * along[1] - normal[1] * along[0],
    ]
    const corner = (a: number, b: number): Spot => [
      x + normal[0] * w + (along[0] * a * long) / 2 + (up[0] * b * high) / 2,
      y + normal[1] * h + (along[1] * a * long) / 2 + (up[1] * b * high) / 2,
      z + normal[2] * d + (along[2] * a * long) / 2 + (up[2] * b * high) / 2,
    ]
    return {
      corners: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
      normal,
      along,
      long,
      high,
    }
  }
  return [
    face([0, 0, 1], [1, 0, 0], [width, height]),
    face([0, 0, -1], [-1, 0, 0], [width, height]),
    face([1, 0, 0], [0, 0, -1], [depth, height]),
    face([-1, 0, 0], [0, 0, 1], [depth, height]),
    face([0, 1, 0], [1, 0, 0], [width, depth]),
    face([0, -1, 0], [1, 0, 0], [width, depth]),
  ]
}
