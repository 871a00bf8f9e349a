import { sitting, stroke, type Figure } from './figure.ts'

/** Goat-like: one horn straight up from its brow, a beard, a short tail. */
export const xiezhi: Figure = {
  strokes: [
    ...sitting(),
    stroke(
      [
        [-2, 23, 4.7],
        [-1.6, 29, 3.6],
        [-3, 33, 3.3],
      ],
      { lift: 0.3 },
    ),
    stroke(
      [
        [-3.8, 33.4, 3.6],
        [-7.4, 31.2, 2.9],
        [-10.4, 28.8, 2.1],
      ],
      { lift: 1.3 },
    ),
    stroke(
      [
        [-5.6, 35.6, 1.7],
        [-5.8, 38.8, 1.3],
        [-4.4, 42.2, 0.65],
      ],
      { lift: 2 },
    ),
    stroke(
      [
        [-1.2, 34.4, 1.3],
        [2.6, 34.6, 1.5],
        [5, 33, 0.7],
      ],
      { lift: 2.2 },
    ),
    stroke(
      [
        [-7.6, 27.8, 1.5],
        [-8.2, 24.6, 1.4],
        [-6.6, 21.4, 0.6],
      ],
      { lift: 1.4 },
    ),
    ...[29.6, 25.6, 21.6].map((y) =>
      stroke(
        [
          [0.2, y + 0.8, 1.4],
          [2.6, y, 1.5],
          [4.8, y - 2.2, 0.7],
        ],
        { lift: 2 },
      ),
    ),
    stroke(
      [
        [10.2, 7.6, 1.7],
        [13.2, 11, 1.9],
        [13, 15, 0.8],
      ],
      { lift: 0.7 },
    ),
  ],
  bosses: [
    [-5.8, 33.4, 0.95],
    [-11, 29.8, 0.7],
  ],
}
