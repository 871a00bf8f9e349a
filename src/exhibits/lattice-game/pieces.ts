import { figureOf, insideFrame, latticeOf, type Loop, type Spot2 } from '#craft'
import { puzzleWindows } from '../bench/counts.ts'

export const pieceCount = 3

/** What a piece is: it repeats too much, it is the cell, or it leaves something out. */
export type PieceIs = 'large' | 'right' | 'small'

const kinds: readonly PieceIs[] = ['large', 'right', 'small']
/** What the piece of that number is, in the window of that number: the right one lies elsewhere each time. */
export const pieceIs = (window: number, piece: number): PieceIs => {
  const kind = kinds[(piece + 2 * window) % pieceCount] ?? 'right'
  // Of what never repeats every part is too small.
  return isWhole(window) && kind === 'large' ? 'small' : kind
}

const isWhole = (window: number): boolean => puzzleWindows[window] === 'ice-crack'

/** The outline of a piece over its window, metres of the panel. */
export function pieceOf(window: number, piece: number): Loop {
  const kind = kinds[(piece + 2 * window) % pieceCount] ?? 'right'
  if (isWhole(window)) return part(insideFrame, kind === 'right' ? [1, 1] : partsOfWhole[kind])
  const { cell } = figureOf(latticeOf(puzzleWindows[window] ?? 'squares'))
  return part(cell, { large: [2, 1], right: [1, 1], small: [1, 0.5] }[kind] as [number, number])
}

const partsOfWhole = { large: [1, 0.5], small: [0.5, 0.5] } as const

/** A parallelogram from the first corner of another, so many times as long along its sides. */
function part(loop: Loop, [along, up]: readonly [number, number]): Loop {
  const [o = [0, 0], a = o, , b = o] = loop
  const at = (u: number, v: number): Spot2 => [
    o[0] + (a[0] - o[0]) * u + (b[0] - o[0]) * v,
    o[1] + (a[1] - o[1]) * u + (b[1] - o[1]) * v,
  ]
  return [at(0, 0), at(along, 0), at(along, up), at(0, up)]
}
