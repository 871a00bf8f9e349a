/** Metres from the middle of the wall's place: x to the right, y up. Faces lie at `face` before it. */
export const face = -0.012

/** The cloth on which the twelve signs hang, and how they stand on it. */
export const signs = {
  x: -0.52,
  y: -0.02,
  width: 2.12,
  height: 1.82,
  columns: 4,
  side: 0.34,
} as const
const cell = { wide: 0.52, high: 0.6 } as const
/** A sign's name under it. */
export const namePlate = { width: 0.49, height: 0.15, under: 0.268 } as const

/** The cloth that is stamped: its squares, three by three, and the sign in a square. */
export const cloth = { x: 1.1, y: 0.36, side: 1.0, columns: 3, pitch: 0.31, sign: 0.235 } as const
/** The plate that tells what was said, and the stamp table before the wall: stamp and dye stand on it. */
export const told = { x: 1.1, y: -0.37, width: 1.0, height: 0.36 } as const
export const table = { x: 1.1, y: -0.72, width: 1.0, depth: 0.32, thick: 0.028 } as const
/** The floor lies so far under the middle of the wall's place. */
export const floor = -1.5

type Place = readonly [x: number, y: number]

/** The middle of a sign on its cloth. */
export const signAt = (sign: number): Place => [
  signs.x + ((sign % signs.columns) - (signs.columns - 1) / 2) * cell.wide,
  signs.y + 0.07 + (1 - Math.floor(sign / signs.columns)) * cell.high,
]

/** The middle of a square of the stamped cloth. */
export const squareAt = (square: number): Place => [
  cloth.x + ((square % cloth.columns) - 1) * cloth.pitch,
  cloth.y + (1 - Math.floor(square / cloth.columns)) * cloth.pitch,
]

/** Which sign lies there, from 0; none beside them. */
export function signUnder(x: number, y: number): number | undefined {
  const column = Math.floor((x - signs.x) / cell.wide + signs.columns / 2)
  const row = Math.floor(1.5 - (y - signs.y) / cell.high)
  const there = column >= 0 && column < signs.columns && row >= 0 && row < 3
  return there ? row * signs.columns + column : undefined
}

/** Which square of the stamped cloth lies there; none beside them. */
export function squareUnder(x: number, y: number): number | undefined {
  const column = Math.floor((x - cloth.x) / cloth.pitch + 1.5)
  const row = Math.floor(1.5 - (y - cloth.y) / cloth.pitch)
  const there = column >= 0 && column < 3 && row >= 0 && row < 3
  return there ? row * cloth.columns + column : undefined
}
