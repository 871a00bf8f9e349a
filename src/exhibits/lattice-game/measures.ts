/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The window: its middle, its lower edge, its plane, and how much smaller it is than on a wall. */
export const window = { x: 0.22, foot: 0.045, z: -0.24, scale: 0.64 } as const
/** The pale floor on which it stands and its shadow falls. */
export const slab = { x: 0.35, z: -0.02, width: 0.74, depth: 0.64, thick: 0.012 } as const
/** The board on which one draws, and the cell on it: its lower left corner and its side. */
export const board = { x: -0.37, up: 0.295, z: -0.22, side: 0.54, thick: 0.018 } as const
export const cell = { x: -0.37 - 0.205, y: 0.09, side: 0.41 } as const
