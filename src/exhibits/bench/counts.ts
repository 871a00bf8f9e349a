import type { LatticeName } from '#craft'

/** What the files of a station must have so many of. It stands apart, so that a schema brings no more. */

/** Look, try, make, name, take: what every station of the studio goes through. */
export const stepCount = 5
/** How many names one may choose from: headsets do not type. */
export const nameCount = 12

/** Silks of the table of terms. */
export const silkCount = 48

/** How many turns each column of the tree of seventeen stands for, from the left. */
export const turnColumns = [1, 2, 3, 4, 6] as const

/** The rules of the lattice that one may choose, in their order; the last has no group. */
export const gameGroups = ['p4m', 'p6m', 'p4', 'cmm', 'ice-crack'] as const

/** The eight windows of the puzzle. */
export const puzzleWindows = [
  'squares',
  'tortoise-back',
  'two-crossing',
  'begonia',
  'three-crossing',
  'coin',
  'key-fret',
  'ice-crack',
] as const satisfies readonly LatticeName[]
