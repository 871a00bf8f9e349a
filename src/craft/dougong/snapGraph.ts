import { arms, blocks } from './parts.ts'
import { teachingSet, type PartName } from './teachingSet.ts'

/**
 * What each piece of the teaching set lies on, by its place in the order of assembly: a piece fits
 * once all of these are there. The beam comes last: it closes the set.
 */
const under: readonly (readonly number[])[] = [
  [],
  [0],
  [1],
  [1],
  [1],
  [2],
  [2],
  [6],
  [3, 4, 5],
  [7],
  [7],
  [7],
  [8],
  [8],
  [9, 10, 11, 12, 13],
]

/** Whether a piece fits on those that are placed already. */
export const fits = (piece: number, placed: readonly number[]): boolean =>
  !placed.includes(piece) && (under[piece] ?? []).every((each) => placed.includes(each))

/** The pieces that fit now, in the order of assembly. */
export const fitting = (placed: readonly number[]): number[] =>
  [...teachingSet.keys()].filter((piece) => fits(piece, placed))

/** Length, height and depth of a part, fen. */
export function sizeOfPart(part: PartName): readonly [long: number, high: number, deep: number] {
  if (part in blocks) {
    const { wide, deep, ear, flat, taper } = blocks[part as keyof typeof blocks]
    return [wide, ear + flat + taper, deep]
  }
  const { long, high } = arms[part as keyof typeof arms]
  return [long, high, 10]
}

/** What of a part stands on what is under it: length and depth, fen. */
export function footOfPart(part: PartName): readonly [long: number, deep: number] {
  if (part in blocks) {
    const { baseWide, baseDeep } = blocks[part as keyof typeof blocks]
    return [baseWide, baseDeep]
  }
  const { long, facets, run } = arms[part as keyof typeof arms]
  return [long - 2 * facets * run, 10]
}
