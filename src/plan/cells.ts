import type { Rect } from '#kit'

/** Things by the squares of ground that they touch: a place finds what is there without asking all. */
export type Cells<T> = ReadonlyMap<number, readonly T[]>

/** Side of a square, metres: about a room. */
const side = 8
const none: readonly never[] = []
const key = (column: number, row: number): number => column * 65536 + row

/** Sorts things into the squares that their rectangles touch; within a square they keep their order. */
export function inCells<T>(things: readonly T[], rectOf: (thing: T) => Rect): Cells<T> {
  const cells = new Map<number, T[]>()
  for (const thing of things) {
    const { x0, z0, x1, z1 } = rectOf(thing)
    for (let column = Math.floor(x0 / side); column <= Math.floor(x1 / side); column += 1)
      for (let row = Math.floor(z0 / side); row <= Math.floor(z1 / side); row += 1) {
        const cell = cells.get(key(column, row))
        if (cell) cell.push(thing)
        else cells.set(key(column, row), [thing])
      }
  }
  return cells
}

/** What may touch a place, metres; what does not is among it too. Allocates nothing. */
export function cellAt<T>(cells: Cells<T>, x: number, z: number): readonly T[] {
  return cells.get(key(Math.floor(x / side), Math.floor(z / side))) ?? none
}

/** Things by a word of each, in their order. */
export function grouped<T>(
  things: Iterable<T>,
  wordsOf: (thing: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things)
    for (const word of wordsOf(thing)) {
      const group = groups.get(word)
      if (group) group.push(thing)
      else groups.set(word, [thing])
    }
  return groups
}
