/** The board of the line and the seats before it. Metres, from the middle of the board. */
export const board = {
  width: 5,
  height: 0.9,
  /** How far its face stands before the wall's middle of the hanging. */
  face: 0.03,
  /** The years at its ends, and how much of it lies between them. */
  from: 1956,
  to: 2026.1,
  line: 4.6,
  /** How high the line lies. */
  up: 0.03,
} as const

/** The paper with the years and the plates with the seats' names: their middles, and how high they are. */
export const paper = { up: -0.25, high: 0.11 } as const
export const names = { up: -0.375, high: 0.11, wide: 1.16 } as const

/** The card on a shelf under the board, and the shelf's upper side. */
export const card = { width: 1.1, height: 0.21 } as const
export const shelf = { up: -0.605, thick: 0.024 } as const

/** Three stools of one size: how far apart, how far before the wall, how high, how wide. */
export const seats = { pitch: 1.45, out: 0.62, high: 0.45, wide: 0.38 } as const

/** How high over the floor things on walls have their middle. */
export const centre = 1.5

/** Where a moment lies on the line, metres to the right of its middle; years with their parts. */
export const alongLine = (year: number): number =>
  ((year - board.from) / (board.to - board.from) - 0.5) * board.line
export const seatAt = (seat: number): number => (seat - 1) * seats.pitch
