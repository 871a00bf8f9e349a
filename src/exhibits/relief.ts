import type { Vector } from '#craft'
import { linearOf } from '#kit'
import { ballRound, floats, type Wrought } from './making/wrought.ts'

/** Things of flat faces that are being gathered, to be drawn in a room's light as one. */
export type Relief = {
  /**
   * A convex face, anticlockwise as seen from where it looks; of its colour (sRGB) each corner shows
   * such a part, because less light comes there.
   */
  face: (
    corners: readonly Vector[],
    looks: Vector,
    colour: string,
    tones?: readonly number[],
  ) => void
  /** Triangles between points of one plane that looks out of the wall. */
  flat: (
    points: readonly Vector[],
    triangles: readonly number[],
    colour: string,
    tones?: readonly number[],
  ) => void
  /** Points so far. */
  count: () => number
  /** All of it. */
  wrought: () => Wrought
}

export function createRelief(): Relief {
  const [positions, normals, colours, indices]: number[][] = [[], [], [], []]
  const known = new Map<string, Vector>()
  const count = () => (positions?.length ?? 0) / 3
  const put = (
    points: readonly Vector[],
    looks: Vector,
    triangles: readonly number[],
    colour: string,
    tones: readonly number[],
  ) => {
    const first = count()
    const [r, g, b] = known.get(colour) ?? linearOf(colour)
    known.set(colour, [r, g, b])
    points.forEach((point, i) => {
      const tone = tones[i] ?? 1
      positions?.push(...point)
      normals?.push(...looks)
      colours?.push(r * tone, g * tone, b * tone)
    })
    for (const corner of triangles) indices?.push(first + corner)
  }
  return {
    count,
    face: (corners, looks, colour, tones = []) => {
      const fan = corners.slice(2).flatMap((_, i) => [0, i + 1, i + 2])
      put(corners, looks, fan, colour, tones)
    },
    flat: (points, triangles, colour, tones = []) =>
      put(points, [0, 0, 1], triangles, colour, tones),
    wrought: () => ({
      rows: {
        position: floats(positions ?? [], 3),
        normal: floats(normals ?? [], 3),
        color: floats(colours ?? [], 3),
      },
      indices: new Uint32Array(indices ?? []),
      ball: ballRound(positions ?? []),
    }),
  }
}
