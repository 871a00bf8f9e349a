import type { Figure } from '../latticeFigure.ts'
import type { Loop, Spot2 } from '../polygon.ts'
import { pairedWindow } from './measures.ts'
import { niches } from './niches.ts'
import { hexagonSide } from './windowLattices.ts'

const half = pairedWindow.field / 2

/** The line through a point at an angle (radians), from one edge of the field to another. */
function through(angle: number, [px, py]: Spot2 = [0, 0]): readonly [Spot2, Spot2] {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  const reach = (way: 1 | -1): Spot2 => {
    const along = [
      [px, dx],
      [py, dy],
    ].map(([at = 0, step = 0]) =>
      Math.abs(step) < 1e-9 ? Infinity : (Math.sign(way * step) * half - at) / (way * step),
    )
    const far = way * Math.min(...along)
    return [px + dx * far, py + dy * far]
  }
  return [reach(-1), reach(1)]
}

const none: Loop = []
/** Mirrors through the middle, so many, and the centre of as many turns: the group D of that number. */
const dihedral = (turns: 2 | 4): Figure => ({
  cell: none,
  mirrors: Array.from({ length: turns }, (_, i) => through((i * Math.PI) / turns)),
  centres: [{ at: [0, 0], turns }],
})

/** The middle hexagon: the six mirrors through it, and the centres of six, three and two turns on it. */
function hexagons(): Figure {
  const spot = (turn: number, far: number): Spot2 => {
    const angle = (turn * Math.PI) / 6
    return [far * Math.cos(angle), far * Math.sin(angle)]
  }
  const six = Array.from({ length: 6 }, (_, i) => i)
  return {
    cell: six.map((i) => spot(2 * i, hexagonSide)),
    mirrors: six.map((i) => through((i * Math.PI) / 6)),
    centres: [
      { at: [0, 0], turns: 6 },
      ...six.map((i) => ({ at: spot(2 * i, hexagonSide), turns: 3 })),
      ...six.map((i) => ({ at: spot(2 * i + 1, (hexagonSide * Math.sqrt(3)) / 2), turns: 2 })),
    ],
  }
}

/** The middle niche's cell: the mirrors through it and along its sides, nine centres of half turns. */
function grid(): Figure {
  const side = niches.pitch / 2
  const lines = [-side, 0, side]
  return {
    cell: [
      [-side, -side],
      [side, -side],
      [side, side],
      [-side, side],
    ],
    mirrors: lines.flatMap((at) => [through(0, [0, at]), through(Math.PI / 2, [at, 0])]),
    centres: lines.flatMap((x) => lines.map((y) => ({ at: [x, y] as const, turns: 2 }))),
  }
}

/**
 * What the glass shows of each of the six windows from left to right: its mirrors, the centres of its
 * turns, and where it repeats the piece that does. Metres about the window's middle.
 */
export const windowFigures = (): Figure[] => [
  dihedral(2),
  dihedral(2),
  hexagons(),
  grid(),
  dihedral(4),
  dihedral(4),
]
