import { sitting, stroke, type Figure, type Knob, type Stroke } from './figure.ts'

/** An arched neck, a long head, ears and a combed mane. */
const horse: Stroke[] = [
  ...sitting(),
  stroke(
    [
      [-1.6, 22, 5],
      [-1, 29, 3.9],
      [-3.4, 35, 3.3],
    ],
    { lift: 0.5 },
  ),
  stroke(
    [
      [-4, 36, 3.3],
      [-8, 33, 2.7],
      [-11.6, 29.4, 2.1],
    ],
    { lift: 1.3 },
  ),
  stroke(
    [
      [-2.8, 38, 1.5],
      [-3, 42, 0.6],
    ],
    { lift: 1.6 },
  ),
  ...[
    [0.4, 37.4],
    [2.2, 33.6],
    [3, 29.6],
    [3.6, 25.6],
  ].map(([x = 0, y = 0]) =>
    stroke(
      [
        [x - 2.4, y + 0.6, 1.5],
        [x, y, 1.7],
        [x + 1.9, y - 2, 0.8],
      ],
      { lift: 1.9 },
    ),
  ),
]
const bosses: Knob[] = [
  [-5.6, 36.2, 0.95],
  [-12.2, 30.4, 0.75],
]

const tail = stroke(
  [
    [10.2, 7.4, 1.8],
    [14, 11.4, 2.4],
    [13.4, 18, 2.1],
    [15.4, 22.4, 0.9],
  ],
  { lift: 0.7 },
)

/** A feather of the small wing at the shoulder. */
const feather = (x: number, y: number): Stroke =>
  stroke(
    [
      [-1.6, 17.6, 1.6],
      [x / 2, y - 3.6, 1.9],
      [x, y, 0.9],
    ],
    { lift: 3.1, round: 0.6 },
  )

export const heavenlyHorse: Figure = {
  strokes: [
    ...horse,
    tail,
    feather(7.6, 18.4),
    feather(10.6, 23.6),
    feather(12, 29.6),
    stroke(
      [
        [-3, 18.4, 2],
        [-0.4, 17.6, 2.4],
      ],
      { lift: 3.6 },
    ),
  ],
  bosses,
}

/** A wave: it rises on the right, and its crest curls over to the left. */
const wave = (x: number, high: number): Stroke =>
  stroke(
    [
      [x + 6.4, 3, 2.2],
      [x + 4.8, high - 2.4, 2.1],
      [x + 1.2, high, 1.7],
      [x - 1.8, high - 2, 1.3],
      [x - 0.8, high - 4.2, 0.8],
    ],
    // Within the edge of the seat.
    { lift: 2.6, round: 0.6 },
  )

export const seaHorse: Figure = {
  strokes: [...horse, tail, wave(-11.6, 10), wave(-2.8, 11), wave(6.2, 10)],
  bosses,
}
