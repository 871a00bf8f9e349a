import type { Lattice } from './lattice.ts'
import { insideFrame } from './latticeCell.ts'
import { circle, cutBy, within, type Loop, type Spot2 } from './polygon.ts'
import { symmetriesOf, turnsOf } from './symmetry.ts'

/** What is drawn over a lattice to explain it; metres in its panel. */
export type Figure = {
  /** The piece that repeats, or what is whole where nothing does. */
  cell: Loop
  /** Mirror lines, from end to end. */
  mirrors: readonly (readonly [Spot2, Spot2])[]
  /** Centres of turns, and how many of them make one whole. */
  centres: readonly { at: Spot2; turns: number }[]
}

/** How far from the cell's middle its mirrors are drawn, metres: well into its neighbours. */
const far = 0.17

/** The unit cell of a lattice, its corners on centres of its turns, and the symmetries in and round it. */
export function figureOf({ group, steps, centre = [0, 0] }: Omit<Lattice, 'cells'>): Figure {
  const turns = turnsOf(group)
  if (!steps) {
    const [low = [0, 0], , high = [0, 0]] = insideFrame
    const [x, y] = high
    const mirrors: [Spot2, Spot2][] = [
      [
        [0, low[1]],
        [0, y],
      ],
      [
        [low[0], 0],
        [x, 0],
      ],
    ]
    if (turns === 1) return { cell: insideFrame, mirrors: [], centres: [] }
    return { cell: insideFrame, mirrors, centres: [{ at: [0, 0], turns }] }
  }
  const [a, b] = steps
  const corner = (i: number, j: number): Spot2 => [
    centre[0] + i * a[0] + j * b[0],
    centre[1] + i * a[1] + j * b[1],
  ]
  const cell: Loop = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]
  const middle = corner(0.5, 0.5)
  const window = within(circle(middle, far, 48), insideFrame)
  const whole = [...cell, ...(turns === 4 ? [middle] : [])]
  const threes = turns === 6 ? [corner(1 / 3, 1 / 3), corner(2 / 3, 2 / 3)] : []
  const twos = [corner(0.5, 0), corner(1, 0.5), corner(0.5, 1), corner(0, 0.5)]
  if (turns === 6) twos.push(middle)
  return {
    cell,
    mirrors: mirrorsIn(group, Math.atan2(a[1], a[0]), whole, window),
    centres: [
      ...whole.map((at) => ({ at, turns })),
      ...threes.map((at) => ({ at, turns: 3 })),
      ...twos.map((at) => ({ at, turns: 2 })),
    ],
  }
}

/** Every mirror line through one of the centres, once, as far as it lies in the window. */
function mirrorsIn(
  group: Lattice['group'],
  first: number,
  centres: readonly Spot2[],
  window: Loop,
): [Spot2, Spot2][] {
  const lines = new Map<string, [Spot2, Spot2]>()
  for (const symmetry of symmetriesOf(group, first)) {
    if (!('mirror' in symmetry)) continue
    const way: Spot2 = [Math.cos(symmetry.mirror), Math.sin(symmetry.mirror)]
    for (const at of centres) {
      const off = way[0] * at[1] - way[1] * at[0]
      // The two points where the line enters and leaves: those of the half window beside it.
      const ends = cutBy(window, at, way).filter(
        ([x, y]) => Math.abs(way[0] * y - way[1] * x - off) < 1e-7,
      )
      const [from, to] = [ends[0], ends.at(-1)]
      const key = `${symmetry.mirror.toFixed(3)} ${off.toFixed(5)}`
      if (from && to && ends.length > 1) lines.set(key, [from, to])
    }
  }
  return [...lines.values()]
}
