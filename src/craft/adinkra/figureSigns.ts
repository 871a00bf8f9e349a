import { arc, type Loop, type Spot2 } from '../polygon.ts'
import {
  asIs,
  band,
  disc,
  leftRight,
  oval,
  smooth,
  turning,
  turns,
  underAll,
  upDown,
  type SignPart,
} from './strokes.ts'

const corners = [asIs, leftRight, upDown, turning(Math.PI)]

/** Two bodies that cross in one stomach: heads above and below, tails to the sides, four limbs. */
export const funtummireku: readonly SignPart[] = [
  ...underAll(
    band(
      [
        [0, 0],
        [0, 0.3],
        [0, 0.6],
      ],
      0.13,
    ),
    turns(2),
  ),
  // A head: a snout that narrows, two eyes.
  ...underAll(
    band(
      [
        [0, 0.6],
        [0, 0.74],
        [0, 0.92],
      ],
      (part) => 0.17 - 0.1 * part,
    ),
    turns(2),
  ),
  ...[-0.075, 0.075].flatMap((x) =>
    underAll(disc([x, 0.64], 0.035), turns(2)).map((part): SignPart => ({ ...part, clear: true })),
  ),
  ...underAll(
    band(
      [
        [0, 0],
        [0.5, 0],
        [0.94, 0],
      ],
      (part) => 0.15 - 0.11 * part,
    ),
    turns(2),
  ),
  ...underAll(
    band(
      [
        [0.1, 0.24],
        [0.26, 0.34],
        [0.44, 0.32],
        [0.58, 0.42],
        [0.56, 0.62],
      ],
      0.06,
    ),
    corners,
  ),
  ...underAll(disc([0.56, 0.62], 0.095), corners),
  { loops: [oval([0, 0], 0.3, 0.3, 0)] },
  { loops: [oval([0, 0], 0.2, 0.2, 0)], clear: true },
  { loops: [oval([0, 0], 0.1, 0.1, 0)] },
]

/** A link of a chain about its own middle: half its length between the bends, and the bends' radius. */
const [straight, bend] = [0.2, 0.27]
const link = (x: number, y: number, from: number, to: number): Spot2[] => {
  const right = arc([x + straight, y], bend, -Math.PI / 2, Math.PI / 2, 20)
  const left = arc([x - straight, y], bend, Math.PI / 2, (3 * Math.PI) / 2, 20)
  return [...right, ...left, ...right.slice(0, 1)].slice(from, to)
}
const linked: Spot2 = [-0.36, 0.13]

/** Two links, each through the other. */
export const nkonsonkonson: readonly SignPart[] = (() => {
  const at = (from: number, to: number) => link(linked[0], linked[1], from, to)
  // Where its right bend crosses the other link it lies over it; half a turn makes the other crossing.
  return [
    ...underAll(band(at(0, 43), 0.08), turns(2)),
    ...underAll(band(at(8, 13), 0.125), turns(2)).map((part): SignPart => ({
      ...part,
      clear: true,
    })),
    ...underAll(band(at(2, 19), 0.08), turns(2)),
  ]
})()

/** A leaflet from the axis at that height, so long. */
const leaflet = (height: number, long: number): Loop => {
  const tip: Spot2 = [long, height + long * 0.52]
  return band(
    smooth([[0, height], [long * 0.45, height + long * 0.12], tip], 8),
    (part) => 0.03 + 0.055 * Math.sin(Math.PI * Math.min(1, 0.1 + part * 0.85)),
  )
}

/** A fern: an axis with six pairs of leaflets, smaller towards its tip. */
export const aya: readonly SignPart[] = [
  ...underAll(
    band(
      [
        [0, -0.96],
        [0, 0.4],
        [0, 0.9],
      ],
      (part) => 0.065 - 0.03 * part,
    ),
    [asIs],
  ),
  ...Array.from({ length: 6 }, (_, i) => leaflet(-0.68 + i * 0.235, 0.72 - i * 0.095)).flatMap(
    (leaf) => underAll(leaf, [asIs, leftRight]),
  ),
]

const bar = (x0: number, y0: number, x1: number, y1: number): Loop => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** A wooden comb: a handle with a ring, and five teeth. */
export const duafe: readonly SignPart[] = [
  ...[-2, -1, 0, 1, 2].flatMap((tooth) =>
    underAll(
      band(
        [
          [tooth * 0.2, 0],
          [tooth * 0.2, -0.5],
          [tooth * 0.2, -0.9],
        ],
        (part) => 0.065 - 0.025 * part,
      ),
      [asIs],
    ),
  ),
  { loops: [bar(-0.48, -0.12, 0.48, 0.1)] },
  {
    loops: [
      [
        [-0.48, 0.18],
        [0.48, 0.18],
        [0.2, 0.4],
        [-0.2, 0.4],
      ],
    ],
  },
  { loops: [bar(-0.1, 0.1, 0.1, 0.5)] },
  { loops: [disc([0, 0.7], 0.26), disc([0, 0.7], 0.13)] },
  ...underAll(disc([0.33, 0.56], 0.09), [asIs, leftRight]),
]

/** From a bar to the next, how far a bar reaches to either side, and how far its ends rise and fall. */
const [pitch, reach, slant] = [0.27, 0.58, 0.05]
const bars = [-3, -2, -1, 0, 1, 2, 3]

/** Bars that turn back on one another, seven in parallel. */
export const nkyinkyim: readonly SignPart[] = [
  ...bars.flatMap((n) =>
    underAll(
      band(
        [
          [-reach, n * pitch - slant],
          [reach, n * pitch + slant],
        ],
        0.07,
      ),
      [asIs],
    ),
  ),
  ...bars.slice(1).flatMap((n) => {
    const side = n % 2 === 0 ? 1 : -1
    const y = n * pitch + side * slant
    return underAll(
      band(
        [
          [side * reach, y - pitch],
          [side * reach, y],
        ],
        0.07,
      ),
      [asIs],
    )
  }),
]
