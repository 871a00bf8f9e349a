/** The board of the line and the seats before it. Metres, from the middle of the board. */
export const board = {
  width: 3.4,
  height: 1,
  /** How far its face stands before the wall's middle of the hanging. */
  face: 0.03,
  /** The years at its ends, and how much of it lies between them. */
  from: 1956,
  to: 2026.1,
  line: 3.04,
  /** How high the line lies. */
  up: 0.06,
} as const

/** Three stools of one size: how far apart, how far before the wall, how high, how wide. */
export const seats = { pitch: 0.95, out: 0.62, high: 0.45, wide: 0.38 } as const

/** How high over the floor things on walls have their middle. */
export const centre = 1.5

/** Where a moment lies on the line, metres to the right of its middle; years with their parts. */
export const alongLine = (year: number): number =>
  ((year - board.from) / (board.to - board.from) - 0.5) * board.line
export const seatAt = (seat: number): number => (seat - 1) * seats.pitch
