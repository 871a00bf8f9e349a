/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The wheel: its middle, its radius, and how high its head stands. */
export const wheel = { x: -0.14, z: 0.1, radius: 0.2, high: 0.05 } as const
/** How high the vase stands on it. */
export const vaseHigh = 0.5
/** The dark board behind the wheel, before which the pale outline is seen. */
export const board = { x: -0.24, z: -0.34, width: 0.86, height: 0.6, thick: 0.02 } as const
/** The rack with the glazes in rows of three, and the stamps under them. */
export const rack = { x: 0.46, z: -0.3, width: 0.5, height: 0.6, thick: 0.02 } as const
export const tile = { side: 0.125, pitch: 0.142, upper: 0.525, thick: 0.012 } as const
export const stamp = { side: 0.1, pitch: 0.117, up: 0.092 } as const

/** Middle of a glaze's tile on the rack. */
export const tileAt = (glaze: number): readonly [x: number, y: number] => [
  rack.x + ((glaze % 3) - 1) * tile.pitch,
  tile.upper - Math.floor(glaze / 3) * tile.pitch,
]

/** Middle of a stamp on the rack. */
export const stampAt = (band: number): readonly [x: number, y: number] => [
  rack.x + (band - 1.5) * stamp.pitch,
  stamp.up,
]

/** Half the height of a band on the vase, in parts of its height. */
export const bandHalf = 0.042
