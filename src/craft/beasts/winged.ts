import { stroke, type Figure, type Stroke } from './figure.ts'

/** A bird's body from breast to neck and head, its legs and its beak. */
const bird = (lower: number): Stroke[] => [
  stroke(
    [
      [6, 14 - lower, 4.2],
      [0, 14 - lower, 6.2],
      [-4.4, 18.4 - lower, 5],
    ],
    { scaly: true },
  ),
  stroke(
    [
      [-4.6, 19.6 - lower, 4],
      [-5.4, 26 - lower, 2.5],
      [-4.6, 31.6 - lower, 2],
    ],
    { lift: 0.3, scaly: true },
  ),
  stroke(
    [
      [-4.6, 33 - lower, 2.7],
      [-6.4, 33.2 - lower, 2.2],
    ],
    { lift: 0.9 },
  ),
  stroke(
    [
      [-7.6, 33.2 - lower, 1.4],
      [-10.6, 31.4 - lower, 0.6],
    ],
    { lift: 1.2 },
  ),
  ...[-2.6, 1.4].map((x) =>
    stroke(
      [
        [x, 10 - lower, 1.8],
        [x + 0.4, 5.4, 1.2],
        [x - 2, 4, 1.2],
      ],
      { lift: 1.4 },
    ),
  ),
]

/** A plume: it rises from the rump, bends over, and ends in an eye. */
const plume = (x: number, y: number, lower: number): Stroke =>
  stroke(
    [
      [6, 14 - lower, 2.2],
      [(x + 6) / 2 + 1.6, (y + 10 - lower) / 2, 1.7],
      [x, y - 3, 2],
      [x - 1.2, y, 1],
    ],
    { lift: 0.7 },
  )

const folded = (lower: number): Stroke[] =>
  [0, 1, 2].map((row) =>
    stroke(
      [
        [-3.2, 18.6 - lower - row * 1.4, 1.8],
        [2.4, 16.6 - lower - row * 2, 2],
        [9.4 - row * 1.4, 16 - lower - row * 3, 0.8],
      ],
      { lift: 3.2 - row * 0.7, round: 0.6 },
    ),
  )

export const phoenix: Figure = {
  strokes: [
    ...bird(0),
    plume(8.4, 38, 0),
    plume(14, 32.6, 0),
    plume(15.4, 23, 0),
    ...folded(0),
    // The crest, in three.
    ...[
      [-4.4, 40.6],
      [-1.2, 40],
      [0.8, 37.2],
    ].map(([x = 0, y = 0]) =>
      stroke(
        [
          [-4.2, 34.6, 1.1],
          [(x - 4) / 2, (y + 35.4) / 2, 1],
          [x, y, 0.9],
        ],
        { lift: 1.1 },
      ),
    ),
    stroke(
      [
        [-7, 31.4, 1],
        [-7.4, 28.8, 0.9],
      ],
      { lift: 1.3 },
    ),
  ],
  bosses: [
    [-5.9, 33.8, 0.8],
    [7.4, 36, 1.1],
    [13.2, 30.4, 1.1],
    [14.6, 20.6, 1.1],
  ],
}

/** Who leads: an immortal with hands in his sleeves, astride a bird whose tail stands up. */
export const rider: Figure = {
  strokes: [
    ...bird(5.5),
    plume(9.6, 28, 5.5),
    plume(14, 23.4, 5.5),
    plume(15.2, 15.6, 5.5),
    ...folded(5.5).slice(1),
    stroke(
      [
        [2.6, 15.4, 4.2],
        [2.2, 22, 3.9],
        [1.6, 27.6, 3],
      ],
      { lift: 1.2 },
    ),
    // The robe over his knee, and his foot.
    stroke(
      [
        [3, 16, 3.4],
        [-1, 14.4, 2.9],
        [-2, 9.4, 2.2],
        [-3.4, 7.4, 1.3],
      ],
      { lift: 3.4, round: 0.6 },
    ),
    // A wide sleeve, its cuff before his chest.
    stroke(
      [
        [2.6, 27, 2.1],
        [3.2, 22.6, 2.3],
        [-1.6, 21.8, 2.5],
        [-3.2, 23.6, 1.6],
      ],
      { lift: 3.2, round: 0.6 },
    ),
    stroke(
      [
        [0.9, 33.4, 3.2],
        [0.4, 32.4, 3],
      ],
      { lift: 1.6 },
    ),
    stroke(
      [
        [-1.2, 29.8, 1.3],
        [-1.8, 26.6, 0.6],
      ],
      { lift: 2.4 },
    ),
    // His cap.
    stroke(
      [
        [-1.6, 36, 1.5],
        [3.4, 36.4, 1.6],
      ],
      { lift: 2.4 },
    ),
    stroke(
      [
        [1.2, 38, 2.3],
        [1.6, 40, 1.6],
      ],
      { lift: 1.8 },
    ),
  ],
  bosses: [
    [-5.9, 28.3, 0.8],
    [-1.4, 33.4, 0.7],
    [-2.6, 32.2, 0.7],
  ],
}

/** The tenth: upright like an ape, winged, its two hands on a staff. */
export const hangshi: Figure = {
  strokes: [
    // The wing behind it.
    ...[
      [13.6, 36],
      [14.8, 29.4],
      [14, 22.6],
    ].map(([x = 0, y = 0]) =>
      stroke(
        [
          [3.4, 25, 2.4],
          [(x + 4) / 2 + 0.6, y - 2.6, 2.3],
          [x, y, 0.9],
        ],
        { lift: 0.2 },
      ),
    ),
    stroke(
      [
        [2, 13, 5],
        [1.6, 20, 5.2],
        [0.6, 26, 5],
      ],
      {},
    ),
    stroke(
      [
        [4, 12, 3.8],
        [5.4, 8, 3],
        [4.6, 4.6, 2.2],
        [2.4, 4.2, 1.8],
      ],
      { lift: 1.2 },
    ),
    stroke(
      [
        [0, 12, 3.4],
        [-2.6, 8.4, 2.7],
        [-2.6, 4.8, 2.1],
        [-5, 4.2, 1.8],
      ],
      { lift: 2 },
    ),
    stroke(
      [
        [-8.4, 3.2, 1.15],
        [-8.4, 20, 1.15],
        [-8.4, 34.4, 1.15],
      ],
      { lift: 2.2, round: 1 },
    ),
    stroke(
      [
        [3, 26.4, 2.6],
        [1.4, 20.4, 2.3],
        [-4, 18.4, 2],
        [-8.2, 19.6, 2],
      ],
      { lift: 3.2 },
    ),
    stroke(
      [
        [-1.6, 26.6, 2.2],
        [-5.4, 24.6, 1.8],
        [-8.4, 25.6, 1.8],
      ],
      { lift: 2.2 },
    ),
    // An ape's face: brow, muzzle, a round ear.
    stroke(
      [
        [0, 34.2, 4.6],
        [-1, 33.6, 4.4],
      ],
      { lift: 1 },
    ),
    stroke(
      [
        [-3.4, 31.6, 2.6],
        [-5, 31.2, 2.2],
      ],
      { lift: 2.8 },
    ),
    stroke(
      [
        [-4.8, 36, 1.3],
        [-1.6, 36.6, 1.4],
      ],
      { lift: 3 },
    ),
    stroke(
      [
        [2.6, 33.4, 1.5],
        [3.4, 34.4, 1.5],
      ],
      { lift: 3.2 },
    ),
    stroke(
      [
        [-0.6, 38.6, 1.6],
        [0.8, 41.2, 0.8],
      ],
      { lift: 1.4 },
    ),
  ],
  bosses: [
    [-3.4, 34.4, 0.9],
    [-6.6, 32.2, 0.7],
    [-8.4, 35.6, 1.7],
  ],
}
