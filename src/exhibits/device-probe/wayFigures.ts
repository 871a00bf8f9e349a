import type { Way } from './answers.ts'

type Line = readonly (readonly [x: number, y: number])[]

const box = (x0: number, y0: number, x1: number, y1: number): Line => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
]

/** The signs of the four ways, lines in a unit square, y down. */
export const wayFigures: Readonly<Record<Way, readonly Line[]>> = {
  headset: [
    [
      [0.1, 0.36],
      [0.9, 0.36],
      [0.9, 0.72],
      [0.62, 0.72],
      [0.5, 0.58],
      [0.38, 0.72],
      [0.1, 0.72],
      [0.1, 0.36],
    ],
    [
      [0.1, 0.36],
      [0.22, 0.18],
      [0.78, 0.18],
      [0.9, 0.36],
    ],
  ],
  phone: [
    box(0.3, 0.08, 0.7, 0.92),
    [
      [0.45, 0.82],
      [0.55, 0.82],
    ],
  ],
  desk: [
    box(0.08, 0.16, 0.92, 0.66),
    [
      [0.5, 0.66],
      [0.5, 0.84],
    ],
    [
      [0.3, 0.84],
      [0.7, 0.84],
    ],
  ],
  kiosk: [
    box(0.26, 0.06, 0.74, 0.6),
    [
      [0.42, 0.6],
      [0.42, 0.9],
    ],
    [
      [0.58, 0.6],
      [0.58, 0.9],
    ],
    [
      [0.24, 0.9],
      [0.76, 0.9],
    ],
  ],
}
