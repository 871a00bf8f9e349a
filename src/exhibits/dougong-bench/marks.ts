import { footOfPart, teachingSet } from '#craft'
import type { Board, Spot } from '../types.ts'
import { fen, lying } from './measures.ts'

/** Of the stone let into the bench under each piece: how far it reaches beyond it, and its colour, linear. */
const [rim, stone] = [0.003, [0.2, 0.19, 0.17, 0.5]] as const
/** How far the shade round it reaches, metres, and how deep it is. */
const shade = { reach: 0.034, deep: 0.55 } as const

/**
 * The place of each piece on the bench, marked by a darker stone in a soft shade: so one sees that it lies
 * there, and where it belongs when it is taken away. `from` is the place, over
 * the middle of the bench, that they are told from; metres.
 */
export const pieceMarks = (from: Spot): Board[] =>
  teachingSet.flatMap(({ part, outwards }, piece) => {
    const [x, z] = lying[piece] ?? [0, 0]
    const [long, deep] = footOfPart(part)
    const [wide, broad] = outwards ? [deep, long] : [long, deep]
    const corners = (more: number, up: number): Spot[] => {
      const [w, d] = [(wide * fen) / 2 + more, (broad * fen) / 2 + more]
      return square.map(([u, v]) => [x + u * w - from[0], up - from[1], z + v * d - from[2]])
    }
    const [inner, outer] = [corners(rim, 0.0015), corners(rim + shade.reach, 0.0015)]
    const rings = square.flatMap((_, i): Board[] => {
      const [oa, ob, ib, ia] = [outer[i], outer[(i + 1) % 4], inner[(i + 1) % 4], inner[i]]
      return oa && ob && ib && ia ? [{ corners: [oa, ob, ib, ia], colour: fading }] : []
    })
    return [...rings, { corners: corners(rim, 0.002), colour: square.map(() => stone) }]
  })

/** The corners of what is seen from above, the front ones first. */
const square = [
  [-1, 1],
  [1, 1],
  [1, -1],
  [-1, -1],
] as const
const fading = [0, 0, shade.deep, shade.deep].map((deep) => [-1, -1, -1, deep] as const)
