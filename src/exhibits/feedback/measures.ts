/** The board with the form, leaning on the table: metres, and degrees that it is raised. */
export const board = { width: 1.12, height: 0.5, thick: 0.018, lean: 32 } as const
/** The paper on it, and pixels of a metre of it in the texture. */
export const paper = { width: 1.06, height: 0.45 } as const
export const pixels = { wide: 1024, high: 512, page: 435 } as const
export const scale = pixels.wide / paper.width

/** Metres from the paper's middle: x right, y up. The five seals of the rating. */
export const seal = {
  side: 0.08,
  at: (n: number): readonly [x: number, y: number] => [-0.441 + n * 0.092, 0.08],
} as const
/** Lines for writing: their left ends, how long and how far apart; the first line of each question. */
export const lines = {
  x: 0.06,
  long: 0.42,
  apart: 0.042,
  count: 3,
  worked: 0.1,
  failed: -0.098,
} as const
/** The marks for consent and code. */
export const marks = { x: -0.463, side: 0.034, consent: -0.045, check: -0.145 } as const
