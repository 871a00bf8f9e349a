/** Metres from the middle of the wall's field: x right, y up, z out of it. */

/** The field, and the sheet at its left on which the rule stands. */
export const field = { width: 4, height: 2, thick: 0.03 } as const
export const sheet = { x: -1.58, width: 0.72, height: 1.84 } as const
/** The enlarged seal on the sheet. */
export const large = { x: sheet.x, y: -0.5, side: 0.56 } as const
/** Places for seals: how many, how far apart, and the side of a seal. */
export const places = { columns: 20, rows: 10, pitch: 0.152, side: 0.118 } as const
export const mostSeals = places.columns * places.rows
const middle = { x: 0.38, y: -0.17 }

/** The hall's own specimens over them, in a row of their own, and the strip that says what they are. */
const specimen = { pitch: 0.217, up: 0.72 } as const
export const specimens = { side: 0.15, most: 14 } as const
export const strip = { x: 0.38, y: 0.876, width: 3.02, height: 0.085 } as const

/** The middle of a specimen, of so many. */
export const specimenAt = (which: number, of: number): readonly [x: number, y: number] => [
  strip.x + (which - (of - 1) / 2) * specimen.pitch,
  specimen.up,
]

/** The middle of a place, row by row from the upper left. */
export const placeAt = (place: number): readonly [x: number, y: number] => [
  middle.x + ((place % places.columns) - (places.columns - 1) / 2) * places.pitch,
  middle.y + ((places.rows - 1) / 2 - Math.floor(place / places.columns)) * places.pitch,
]

/** The place that lies there; none beside them. */
export function placeUnder(x: number, y: number): number | undefined {
  const column = Math.floor((x - middle.x) / places.pitch + places.columns / 2)
  const row = Math.floor(places.rows / 2 - (y - middle.y) / places.pitch)
  const there = column >= 0 && column < places.columns && row >= 0 && row < places.rows
  return there ? row * places.columns + column : undefined
}

/** Of so many seals, the first that still has a place: the latest hang, whatever their number. */
export const firstShown = (seals: number): number => Math.max(0, seals - mostSeals)
