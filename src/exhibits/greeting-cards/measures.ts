import { cardFrames, cardPatterns } from '#craft'
import type { Leaning } from '../leaning.ts'

/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The card on its easel, and how it leans. */
export const card = { width: 0.5, height: 0.333 } as const
export const leaning: Leaning = { lean: 36, height: card.height, z: 0.11 }
/** The two boards behind it: samples on the left, words on the right. */
export const boards = {
  x: 0.46,
  width: 0.31,
  height: 0.36,
  z: -0.26,
  thick: 0.02,
  up: 0.01,
} as const

/** Samples: patterns in two rows, frames in a third. */
export const sample = { pattern: 0.118, frame: { width: 0.09, height: 0.066 } } as const
export const patternAt = (n: number): readonly [x: number, up: number] => [
  -boards.x + (n % 2 === 0 ? -1 : 1) * 0.068,
  n < 2 ? 0.298 : 0.17,
]
export const frameAt = (n: number): readonly [x: number, up: number] => [
  -boards.x + (n - 1) * 0.098,
  0.062,
]

/** Words: two columns of plates. */
export const word = { width: 0.143, height: 0.072 } as const
export const wordAt = (n: number): readonly [x: number, up: number] => [
  boards.x + (n % 2 === 0 ? -1 : 1) * 0.0755,
  0.322 - Math.floor(n / 2) * 0.084,
]

const near = (x: number, up: number, at: readonly [number, number], wide: number, high: number) =>
  Math.abs(x - at[0]) < wide / 2 && Math.abs(up - at[1]) < high / 2

/** What lies there on the boards. */
export function sampleUnder(
  x: number,
  up: number,
  words: number,
): { is: 'pattern' | 'frame' | 'word'; at: number } | undefined {
  const found = (
    is: 'pattern' | 'frame' | 'word',
    many: number,
    placeOf: (n: number) => readonly [number, number],
    wide: number,
    high: number,
  ) => {
    for (let at = 0; at < many; at += 1) if (near(x, up, placeOf(at), wide, high)) return { is, at }
    return undefined
  }
  return (
    found('pattern', cardPatterns.length, patternAt, sample.pattern, sample.pattern) ??
    found('frame', cardFrames.length, frameAt, sample.frame.width, sample.frame.height) ??
    found('word', words, wordAt, word.width, word.height)
  )
}
