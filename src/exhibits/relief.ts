import type { Vector } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'

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
  /** All of it. The caller disposes. */
  geometry: () => BufferGeometry
}

export function createRelief(): Relief {
  const [positions, normals, colours, indices]: number[][] = [[], [], [], []]
  const known = new Map<string, Color>()
  const count = () => (positions?.length ?? 0) / 3
  const put = (
    points: readonly Vector[],
    looks: Vector,
    triangles: readonly number[],
    colour: string,
    tones: readonly number[],
  ) => {
    const first = count()
    const { r, g, b } = known.get(colour) ?? new Color(colour)
    known.set(colour, new Color(colour))
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
    geometry: () => {
      const made = new BufferGeometry()
      const lay = (name: string, values: readonly number[] = []) =>
        made.setAttribute(name, new BufferAttribute(new Float32Array(values), 3))
      lay('position', positions)
      lay('normal', normals)
      lay('color', colours)
      made.setIndex(indices ?? [])
      made.computeBoundingSphere()
      return made
    },
  }
}
