import { footOfPart, teachingSet } from '#craft'
import { shadeRound } from '../lectern.ts'
import type { Board, Spot } from '../types.ts'
import { fen, lying } from './measures.ts'

/** Of the stone let into the bench under each piece: how far it stays under it, and its colour, linear. */
const [rim, stone] = [-0.003, [0.2, 0.19, 0.17, 0.5]] as const
/** The shade round a piece: so far from its foot, metres, so deep. It ends before that of the next piece begins. */
const shade = [
  [-0.006, 0.75],
  [0.007, 0.3],
  [0.02, 0],
] as const

/**
 * The place of each piece on the bench, marked by a darker stone in a soft shade: so one sees that it lies
 * there, and where it belongs when it is taken away. `from` is the place, over the middle of the bench, that
 * they are told from; metres.
 */
export const pieceMarks = ([x, y, z]: Spot): Board[] =>
  teachingSet.flatMap(({ part, outwards }, piece) => {
    const [right, front] = lying[piece] ?? [0, 0]
    const foot = footOfPart(part).map((each) => (each * fen) / 2)
    const [wide = 0, deep = 0] = outwards ? foot.toReversed() : foot
    // Seen from above, the front ones first.
    const corners = (more: number, up: number) =>
      [-1, 1, 1, -1].map((side, i): Spot => [
        right + side * (wide + more) - x,
        up - y,
        front + (i < 2 ? 1 : -1) * (deep + more) - z,
      ])
    const inner = corners(rim, 0.002)
    const [under, about, out] = shade
    const ring = ([a, from]: Edge, [b, to]: Edge) =>
      shadeRound(corners(b, 0.0015), corners(a, 0.0015), from, to)
    return [
      ...ring(under, about),
      ...ring(about, out),
      { corners: inner, colour: inner.map(() => stone) },
    ]
  })

type Edge = readonly [far: number, deep: number]
