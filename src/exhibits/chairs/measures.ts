import { chairMeasures } from '#craft'

/** Chairs in a row; rows stand as the exhibit's places do. */
export const inRow = 4
const rowCount = 3
export const seatCount = inRow * rowCount

/** Which row a seat is in, and which chair of it from the left of who faces the row. */
export const rowOf = (seat: number): number => Math.floor(seat / inRow)
export const chairOf = (seat: number): number => seat % inRow

/** Where a chair's middle is along a row of that width, metres from the row's middle. */
export const chairAt = (chair: number, width: number): number =>
  ((chair - (inRow - 1) / 2) * width) / inRow

/** What a press on a chair meets: half its width and depth, and its height, metres. */
export const hull = { half: 0.34, deep: 0.27, high: 0.97 } as const

/** The card with a role at the front of a seat, clear of the arms, and how far before the chair's middle. Metres. */
export const roleCard = {
  width: 0.42,
  height: 0.17,
  thick: 0.006,
  up: chairMeasures.seat + 0.004,
  z: 0.165,
} as const

/** What names the chairs, on the wall behind the middle row: its row, its place, and how large it is. */
export const plaque = { row: 1, width: 0.62, height: 0.3, scale: 2.8, up: 1.66, z: -1.885 } as const

/** Eyes of who sits (art direction 3), metres over the floor and before the chair's middle. */
export const eyes = { up: 1.18, z: 0.02, pitch: -13 } as const

/** The card with the question, as it is held: its size, its place before the chair, and its slant. */
export const heldCard = { width: 0.44, height: 0.27, up: 0.99, z: 0.66, slant: 24 } as const

/** How far before a chair's middle one stands after rising, metres. */
export const rises = 0.85
