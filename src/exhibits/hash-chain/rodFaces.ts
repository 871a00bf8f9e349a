import { waveAt, type Vector } from '#craft'
import { rods, thick } from './measures.ts'

/** A flat face: its corners anticlockwise as seen from before it, and the way that it looks. */
export type RodFace = { corners: readonly Vector[]; normal: Vector }

const sides = 8

/**
 * The rods that carry the ribbon, from discs on the plinth to a little over its upper edge. Each
 * stands behind the ribbon between two blocks, `pitch` being the way from block to block; metres.
 */
export const rodFaces = (high: number, pitch: number): RodFace[] =>
  rods.between.flatMap((gap) => {
    const x = gap * pitch
    const z = waveAt(x) - thick / 2
    return [
      ...drum([x, 0, z], rods.foot / 2, 0.006),
      ...drum([x, 0.006, z], rods.thick / 2, high + rods.over),
    ]
  })

/** A standing drum with a lid. */
function drum([x, y, z]: Vector, radius: number, high: number): RodFace[] {
  const rim = (i: number, up: number): Vector => {
    const turn = (2 * Math.PI * i) / sides
    return [x + radius * Math.sin(turn), y + up, z + radius * Math.cos(turn)]
  }
  return Array.from({ length: sides }, (_, i): RodFace[] => {
    const middle = (2 * Math.PI * (i + 0.5)) / sides
    return [
      {
        corners: [rim(i, 0), rim(i + 1, 0), rim(i + 1, high), rim(i, high)],
        normal: [Math.sin(middle), 0, Math.cos(middle)],
      },
      {
        corners: [[x, y + high, z], rim(i, high), rim(i + 1, high), rim(i + 1, high)],
        normal: [0, 1, 0],
      },
    ]
  }).flat()
}
