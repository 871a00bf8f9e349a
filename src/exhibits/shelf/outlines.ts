import type { Spot2 } from '#craft'

type Lines = readonly (readonly Spot2[])[]

const box = (x: number, y: number, wide: number, tall: number): Spot2[] => [
  [x - wide / 2, y - tall / 2],
  [x + wide / 2, y - tall / 2],
  [x + wide / 2, y + tall / 2],
  [x - wide / 2, y + tall / 2],
  [x - wide / 2, y - tall / 2],
]

/** Each in a box about its middle, 1 high and 1.3 wide. */
const half: readonly Spot2[] = [
  [0.14, -0.45],
  [0.15, -0.31],
  [0.2, -0.12],
  [0.28, 0.1],
  [0.3, 0.22],
  [0.28, 0.31],
  [0.2, 0.37],
  [0.08, 0.4],
  [0.07, 0.42],
  [0.09, 0.45],
]
const vase: Lines = [
  [...half, ...half.map(([x, y]): Spot2 => [-x, y]).toReversed(), ...half.slice(0, 1)],
]
const lattice: Lines = [
  box(0, 0, 0.66, 0.94),
  ...[-1, 1].flatMap((side): Lines => [
    [
      [side * 0.11, -0.47],
      [side * 0.11, 0.47],
    ],
    [
      [-0.33, side * 0.16],
      [0.33, side * 0.16],
    ],
  ]),
]
const palette: Lines = [-2, -1, 0, 1, 2].map((place) => box(place * 0.25, 0, 0.2, 0.6))
const mountain: Lines = [
  box(0, 0, 1.26, 0.84),
  [
    [-0.63, -0.2],
    [-0.4, 0.02],
    [-0.28, -0.08],
    [-0.06, 0.28],
    [0.12, 0.02],
    [0.26, 0.12],
    [0.46, -0.12],
    [0.63, -0.04],
  ],
]
const bracket: Lines = [
  box(0, -0.34, 0.3, 0.2),
  [
    [-0.3, -0.06],
    [-0.22, -0.2],
    [0.22, -0.2],
    [0.3, -0.06],
    [0.3, 0.02],
    [-0.3, 0.02],
    [-0.3, -0.06],
  ],
  ...[-0.25, 0, 0.25].map((x) => box(x, 0.1, 0.14, 0.1)),
  [
    [-0.52, 0.26],
    [-0.44, 0.19],
    [0.44, 0.19],
    [0.52, 0.26],
    [0.52, 0.36],
    [-0.52, 0.36],
    [-0.52, 0.26],
  ],
]
const letter: Lines = [
  box(0, 0, 1.2, 0.8),
  box(0, 0, 1, 0.6),
  [
    [-0.26, 0.08],
    [0.26, 0.08],
  ],
  [
    [-0.18, -0.1],
    [0.18, -0.1],
  ],
]

/** What a visit may leave on the shelf, as lines; an empty place shows one of them. */
export const outlines: readonly Lines[] = [vase, lattice, palette, mountain, letter, bracket]
