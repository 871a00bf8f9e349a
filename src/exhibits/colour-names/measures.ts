import { paletteSize, swatchCount } from './rule.ts'

/** How many hang in a row, and how far apart they and the rows are, metres. */
export const columns = 10
export const rows = Math.ceil(swatchCount / columns)
export const pitch = { across: 0.319, down: 0.378 } as const
/** A swatch, and its rod over it; names stand on a rail under each row. */
export const cloth = { width: 0.256, height: 0.236 } as const
export const plate = { width: 0.296, height: 0.078 } as const
/** How far before the wall's side of its place things are, metres. */
export const out = { board: 0.01, plate: 0.014, cloth: 0.018 } as const
export const depth = 0.05

const top = (rows * pitch.down) / 2

/** The upper edge of a row's cloths, and the middle of its names. */
export const rowTop = (row: number): number => top - row * pitch.down - 0.018
export const rowNames = (row: number): number =>
  rowTop(row) - cloth.height - 0.014 - plate.height / 2

/** Middle of the upper edge of a swatch, metres from the middle of the wall. */
export const swatchAt = (swatch: number): readonly [x: number, y: number] => {
  const row = Math.floor(swatch / columns)
  return [(swatch - row * columns - (columns - 1) / 2) * pitch.across, rowTop(row)]
}

/** The palette hangs where the last row has room left: its middle, and how wide each colour is. */
const free = rows * columns - swatchCount
export const palette = {
  x: ((columns - 1) / 2 - (free - 1) / 2) * pitch.across,
  width: free * pitch.across - 0.06,
  each: (free * pitch.across - 0.06) / paletteSize,
} as const
