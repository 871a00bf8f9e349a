import { wallpaperNames } from '#craft'

/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The board on which one stamps, and the cell on it: its lower left corner and its side. */
export const board = { x: -0.5, up: 0.29, z: -0.2, side: 0.46, thick: 0.018 } as const
export const cell = { x: -0.5 - 0.185, y: 0.095, side: 0.37 } as const
/** The tree of seventeen names: its middle, and a name's plate. */
export const tree = { x: 0.03, up: 0.32, z: -0.3, width: 0.52, height: 0.56 } as const
export const leaf = { width: 0.088, height: 0.07 } as const
/** What the pattern is wrapped on: a cloth, a tile and a vase; and how large a cell is on them. */
export const cloth = { x: 0.54, low: 0.2, width: 0.36, height: 0.4, z: -0.28 } as const
export const tile = { x: 0.34, z: 0.08, side: 0.2 } as const
export const vase = { x: 0.6, z: 0.06, height: 0.32 } as const
export const wrapCell = 0.085

/** The groups of each column, without mirrors first. */
const leaves: readonly (readonly (typeof wallpaperNames)[number][])[] = [
  ['p1', 'pg', 'pm', 'cm'],
  ['p2', 'pgg', 'pmm', 'pmg', 'cmm'],
  ['p3', 'p3m1', 'p31m'],
  ['p4', 'p4m', 'p4g'],
  ['p6', 'p6m'],
]

/** Middle of a group's leaf on the tree. */
export function leafAt(group: number): readonly [x: number, y: number] {
  const name = wallpaperNames[group]
  const column = leaves.findIndex((names) => names.some((each) => each === name))
  const row = (leaves[column] ?? []).findIndex((each) => each === name)
  return [tree.x + (column - 2) * 0.094, tree.up + 0.135 - row * 0.086]
}
