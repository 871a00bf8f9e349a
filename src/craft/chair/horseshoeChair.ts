import { block, type Face } from '../block.ts'
import type { Chart, GridChart } from '../chart.ts'
import { tube, type Knot } from '../tube.ts'
import type { Vector } from '../vector.ts'
import { chairMeasures, railAt, railKnots } from './chairRail.ts'
import { apron, splat } from './chairBoards.ts'

const { seat, wide, depth } = chairMeasures
/** How thick the seat's frame is, how broad its boards are, and how deep its panel lies in it. */
const [thick, board, sunk] = [0.034, 0.062, 0.005] as const

/**
 * A chair after the type of the Chinese horseshoe-back chair: one bent rail makes back and arms, four
 * posts run from the floor to it, a bent board carries the back. Charts in the frame of
 * `chairMeasures`. `fine` is 1 to be seen, less where it only throws shade.
 */
export function horseshoeChair(fine = 1): Chart[] {
  const steps = (most: number, least: number) => Math.max(least, Math.round(most * fine))
  const around = steps(7, 4)
  const rod = (name: string, knots: readonly Knot[]): GridChart =>
    tube(`chair/${name}`, 'timber', knots, around)
  return [
    rod('rail', railKnots(steps(17, 7))),
    ...[-1, 1].flatMap((side) => [
      rod(`front post ${side}`, frontPost(side)),
      rod(`rear post ${side}`, rearPost(side)),
      rod(`spindle ${side}`, spindle(side)),
    ]),
    ...splat(steps(9, 3)),
    ...seatBoards(),
    ...apron(steps(12, 4)),
    ...stretchers(),
  ]
}

const knot = (x: number, y: number, z: number, radius: number): Knot => ({
  at: [x, y, z],
  radius,
})

/** From the floor, a little splayed, and over the seat with a bend to the arm. */
function frontPost(side: number): Knot[] {
  const [x, y, z] = railAt(side * 1.66)
  return [
    knot(side * 0.298, 0, 0.212, 0.0185),
    knot(side * 0.286, seat - 0.02, 0.2, 0.017),
    knot(side * 0.284, seat + 0.06, 0.192, 0.0155),
    knot(side * 0.292, seat + 0.14, 0.172, 0.0145),
    knot(x, y - 0.006, z, 0.014),
  ]
}

/** From the floor and leaning in to the bend of the back. */
function rearPost(side: number): Knot[] {
  const [x, y, z] = railAt(side * 0.47)
  return [
    knot(side * 0.292, 0, -0.222, 0.0185),
    knot(side * 0.278, seat - 0.02, -0.206, 0.017),
    knot(side * 0.262, seat + 0.14, -0.205, 0.0155),
    knot(side * 0.236, seat + 0.27, -0.203, 0.0145),
    knot(x, y - 0.004, z, 0.014),
  ]
}

/** The thin bent stick in the middle of each side. */
function spindle(side: number): Knot[] {
  const [x, y, z] = railAt(side * 1.02)
  return [
    knot(side * 0.29, seat - 0.01, 0.012, 0.0105),
    knot(side * 0.3, seat + 0.06, 0.026, 0.0095),
    knot(side * 0.314, seat + 0.13, 0.014, 0.0088),
    knot(x, y - 0.006, z, 0.008),
  ]
}

/** A board of the chair by its middle and size. */
function plank(name: string, [x, y, z]: Vector, size: Vector, without: readonly Face[]): Chart[] {
  const [width, height, deep] = size
  return block(
    `chair/${name}`,
    'timber',
    [x - width / 2, y - height / 2, z - deep / 2],
    [
      [width, 0, 0],
      [0, height, 0],
      [0, 0, deep],
    ],
    { without },
  )
}

/** Four boards round a panel that lies a little lower. */
function seatBoards(): Chart[] {
  const y = seat - thick / 2
  const between = wide - 2 * board
  return [
    ...[-1, 1].flatMap((side) => [
      ...plank(`seat side ${side}`, [(side * (wide - board)) / 2, y, 0], [board, thick, depth], []),
      ...plank(
        `seat end ${side}`,
        [0, y, (side * (depth - board)) / 2],
        [between, thick, board],
        ['-a', '+a'],
      ),
    ]),
    ...plank(
      'seat panel',
      [0, y - sunk, 0],
      [between, thick - 2 * sunk, depth - 2 * board],
      ['-a', '+a', '-c', '+c'],
    ),
  ]
}

/** Between the feet: lowest in front, where feet rest on it, higher at the sides, highest behind. */
function stretchers(): Chart[] {
  const ends: readonly Face[] = ['-a', '+a']
  return [
    ...plank('foot rest', [0, 0.085, 0.21], [0.59, 0.022, 0.05], ends),
    ...plank('stretcher behind', [0, 0.175, -0.217], [0.57, 0.026, 0.02], ends),
    ...[-1, 1].flatMap((side) =>
      plank(`stretcher ${side}`, [side * 0.291, 0.13, -0.005], [0.02, 0.026, 0.41], ['-c', '+c']),
    ),
  ]
}
