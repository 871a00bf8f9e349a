import { sha256 } from './sha256.ts'

/** The fingerprint of a record in a chain: of the fingerprint before it as text, then the record. */
export const linkOf = (before: string, record: string): string => sha256(before + record)

/** Every fingerprint of a chain that begins with that of `start`. */
export function chainOf(start: string, records: readonly string[]): string[] {
  let before = sha256(start)
  return records.map((record) => {
    before = linkOf(before, record)
    return before
  })
}

/** A fingerprint on the way to the root, and on which side of one's own it stands. */
export type Step = { side: 'left' | 'right'; print: string }

/**
 * A Merkle tree over fingerprints, its leaves first and its root last: each two give the one over
 * them, and one that is left over goes up as it is.
 */
export function treeOf(leaves: readonly string[]): string[][] {
  const levels = [[...leaves]]
  let level = levels[0] ?? []
  while (level.length > 1) {
    const below = level
    level = below.flatMap((left, i) => {
      if (i % 2 === 1) return []
      const right = below[i + 1]
      return [right === undefined ? left : sha256(left + right)]
    })
    levels.push(level)
  }
  return levels
}

/** What proves that the leaf of that number belongs under the root; at most one step a level. */
export function proofOf(levels: readonly (readonly string[])[], leaf: number): Step[] {
  return levels.slice(0, -1).flatMap((level, up): Step[] => {
    const own = leaf >> up
    const print = level[own ^ 1]
    return print === undefined ? [] : [{ side: own % 2 === 1 ? 'left' : 'right', print }]
  })
}

/** The root to which those steps lead from a leaf. */
export const rootFrom = (leaf: string, steps: readonly Step[]): string =>
  steps.reduce((own, { side, print }) => sha256(side === 'left' ? print + own : own + print), leaf)
