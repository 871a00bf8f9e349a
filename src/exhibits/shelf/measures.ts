/** Metres from the middle of the shelf: x right, y up, z out of the wall. */
export const shelf = { width: 2, height: 1.6, depth: 0.1, board: 0.022 } as const
/** Places: how many, from one to the next, and the foot of the upper row. */
export const places = { columns: 4, rows: 3, across: 0.48, down: 0.47, foot: 0.4 } as const
export const mostThings = places.columns * places.rows
/** A picture on the shelf, and the slip under it with name and size. */
export const card = { width: 0.4, height: 0.3, z: -0.01 } as const
export const slip = { width: 0.44, height: 0.1, z: 0.053 } as const
/** The button at the lower edge. */
export const button = { width: 0.62, height: 0.1, x: 0, y: -0.73 } as const

/** The middle of a board's upper side under a place. */
export const placeAt = (place: number): readonly [x: number, y: number] => [
  ((place % places.columns) - (places.columns - 1) / 2) * places.across,
  places.foot - Math.floor(place / places.columns) * places.down,
]

/** The place whose picture or slip lies there; none beside them. */
export function placeUnder(x: number, y: number): number | undefined {
  for (let place = 0; place < mostThings; place += 1) {
    const [middle, foot] = placeAt(place)
    const within = y > foot - slip.height - 0.02 && y < foot + card.height
    if (Math.abs(x - middle) < card.width / 2 && within) return place
  }
  return undefined
}
