import { partAt } from '../dougong/grades.ts'

/** A part (fen) of the eighth and smallest grade, which served for caissons, metres. */
export const fen = partAt('song', 8)

/** Side of the square between its beams; a second one as large lies over it, turned by 45 degrees. */
const square = 3.6

/** The measures of the caisson (content brief 3.5), metres. The square's well is wider by one step. */
export const caisson = {
  square,
  /** What the two squares have in common is an octagon of this side. */
  octagonSide: square * (Math.SQRT2 - 1),
  circle: 3,
  /** From a well's lower edge to the next one's. */
  rises: [0.35, 0.45, 0.4],
  /** Radius of the spiral by radian, and breadth of the pearl. */
  spiral: 0.06,
  pearl: 0.18,
} as const

/** One step out of a wall, from axis to axis of a bracket. */
const step = 30 * fen

/** A well of so many sides, the circle's being small ones. */
export type Well = {
  sides: number
  /** From the middle to the line of its wall, metres. */
  apothem: number
  /** Its lower edge and its upper one over the caisson's, metres. */
  low: number
  high: number
  /** Bracket sets on each side, and from one to the next, metres; a circle's stand all round. */
  sets: number
  pitch: number
}

const [first, second, third] = caisson.rises
const half = caisson.square / 2

/** The wells from below: square, octagon, circle. */
export const wells: readonly [Well, Well, Well] = [
  { sides: 4, apothem: half + step, low: 0, high: first, sets: 8, pitch: caisson.square / 8 },
  {
    sides: 8,
    apothem: half,
    low: first,
    high: first + second,
    sets: 6,
    // Spread where the brackets end, so that those of two sides do not meet in a corner.
    pitch: ((half - step + 0.065) * 2 * Math.tan(Math.PI / 8)) / 6,
  },
  {
    sides: 72,
    apothem: caisson.circle / 2,
    low: first + second,
    high: first + second + third,
    sets: 24,
    pitch: (Math.PI * caisson.circle) / 24,
  },
]

/** How far the painted boards stand behind the line of a wall, and what lies over a rib, metres. */
export const recess = { board: 8 * fen, soffit: 0.06 } as const

/** The hanging box round it: half its breadth, and how high it stands over the lower edge, metres. */
export const casing = { half: 2.24, high: 1.6, rim: 0.05 } as const

/** In how many places a well may be turned so that it covers itself: as many as it has mirrors. */
export const orders = [4, 8, 24] as const
