import { fretTurns } from './bands/keyFret.ts'
import type { MotifName } from './names.ts'
import type { Spot2 } from './polygon.ts'

/** A pattern: how often its unit goes round, how broad its lines are, and the lines of a unit. */
export type Motif = { count: number; broad: number; lines: readonly (readonly Spot2[])[] }

const arc = ([x, y]: Spot2, radius: number, from: number, to: number, steps: number): Spot2[] =>
  Array.from({ length: steps + 1 }, (_, i): Spot2 => {
    const angle = from + ((to - from) * i) / steps
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

/** Key fret on a grid of ten: a square spiral that rises from a base line. */
const fret: Spot2[] = [[0, 1] as const, ...fretTurns].map(([x, y]): Spot2 => [
  x / 10 + 0.05,
  y / 10,
])

/** A curl that winds in, and the line on which it rides. */
const curl: Spot2[] = Array.from({ length: 19 }, (_, i): Spot2 => {
  const [angle, radius] = [-2.2 - i * 0.5, 0.4 - i * 0.019]
  return [0.5 + radius * Math.cos(angle), 0.52 + radius * Math.sin(angle)]
})

const petal: Spot2[] = [
  [0.04, 0.02],
  [0.04, 0.42],
  [0.12, 0.68],
  [0.3, 0.84],
  [0.5, 0.98],
  [0.7, 0.84],
  [0.88, 0.68],
  [0.96, 0.42],
  [0.96, 0.02],
]
const flame: Spot2[] = [
  [0.5, 0.1],
  [0.36, 0.3],
  [0.5, 0.66],
  [0.64, 0.3],
  [0.5, 0.1],
]

const hill = (radius: number): Spot2[] => arc([0.5, 0.06], radius, 0, Math.PI, 9)

/** The lines of a unit lie in a square of side 1, x along the band and y up. */
export const motifs: Readonly<Record<MotifName, Motif>> = {
  fret: { count: 18, broad: 0.1, lines: [fret] },
  waves: { count: 14, broad: 0.075, lines: [hill(0.47), hill(0.31), hill(0.15)] },
  petals: { count: 14, broad: 0.075, lines: [petal, flame] },
  clouds: {
    count: 14,
    broad: 0.085,
    lines: [
      curl,
      [
        [0, 0.12],
        [0.3, 0.12],
        [0.44, 0.2],
      ],
      [
        [0.6, 0.12],
        [1, 0.12],
      ],
    ],
  },
}
