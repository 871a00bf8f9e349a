import { sitting, stroke, type Figure, type Knob } from './figure.ts'

/** A blunt head with an open muzzle and two small ears, as lion and suanni have. */
const lionHead = [
  stroke(
    [
      [-4, 30.5, 6.6],
      [-6, 31.5, 5.4],
    ],
    { lift: 0.6, round: 0.62 },
  ),
  stroke(
    [
      [-8.6, 32, 3.6],
      [-11.6, 31, 2.5],
    ],
    { lift: 2.6 },
  ),
  stroke(
    [
      [-8.2, 28.2, 2],
      [-11, 27.4, 1.5],
    ],
    { lift: 2.2 },
  ),
  stroke(
    [
      [-8.3, 35, 1.9],
      [-10, 35.2, 1.4],
    ],
    { lift: 2.8 },
  ),
]
const eye: Knob = [-8.4, 33.8, 0.95]
const nose: Knob = [-13.1, 32.2, 1]

/** Three rows of whorls from the brow down the neck. */
const mane: Knob[] = [
  [-6.4, 37.6, 1.9],
  [-2.8, 38.2, 2],
  [0.6, 36.4, 2],
  [3.2, 33.6, 2],
  [4.6, 30, 2],
  [4.8, 26.2, 1.9],
  [-4.4, 34.9, 1.8],
  [-0.9, 34.4, 1.8],
  [1.5, 31.6, 1.8],
  [2, 28, 1.8],
  [1.4, 24.4, 1.8],
  [-2.4, 31.4, 1.6],
  [-1.6, 28.2, 1.6],
  [-2.4, 25, 1.6],
]

export const lion: Figure = {
  strokes: [
    ...sitting(),
    stroke(
      [
        [-2, 33.6, 6],
        [1.4, 31, 5.4],
        [1.6, 26.4, 5],
      ],
      { lift: 0.5, round: 0.6 },
    ),
    ...lionHead,
    stroke(
      [
        [10, 6.4, 1.6],
        [13.2, 12, 1.7],
        [12, 18.6, 1.8],
        [13.4, 23, 3],
        [12.6, 27.4, 0.9],
      ],
      { lift: 0.6 },
    ),
  ],
  bosses: [eye, nose, ...mane, [12, 21.4, 1.5], [14.2, 23.8, 1.5]],
}

/** Its mane falls in locks, not in whorls. */
export const suanni: Figure = {
  strokes: [
    ...sitting(),
    ...lionHead,
    stroke(
      [
        [-6.6, 37.4, 1.9],
        [-1.4, 38.6, 2.4],
        [3.4, 37.6, 1.9],
        [5.8, 39.8, 0.9],
      ],
      { lift: 2.4 },
    ),
    stroke(
      [
        [-3, 35, 1.7],
        [1.6, 34.6, 2.3],
        [5.6, 32.4, 1.9],
        [8.4, 34.2, 0.9],
      ],
      { lift: 2.6 },
    ),
    stroke(
      [
        [-2.2, 31.4, 1.6],
        [1.8, 30, 2.3],
        [5.4, 27, 1.9],
        [8.4, 28.2, 0.9],
      ],
      { lift: 2.6 },
    ),
    stroke(
      [
        [-2.6, 27.6, 1.5],
        [1, 25.4, 2.2],
        [4.4, 21.8, 1.8],
        [7.4, 22.6, 0.9],
      ],
      { lift: 2.6 },
    ),
    stroke(
      [
        [-4.6, 25.6, 1.6],
        [-3, 22, 2],
        [-1.8, 18.4, 0.9],
      ],
      { lift: 3 },
    ),
    stroke(
      [
        [10.4, 6.2, 1.5],
        [14, 9.4, 1.9],
        [13.8, 14.6, 2.2],
        [11.6, 18, 1.5],
        [13.2, 21.4, 0.8],
      ],
      { lift: 0.6 },
    ),
  ],
  bosses: [eye, nose],
}
