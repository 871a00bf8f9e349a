import type { Net } from './latticeNets.ts'
import { arc, type Loop, type Spot2 } from './polygon.ts'

const quarter = Math.PI / 2

/**
 * Begonias: in squares of that side four lobes, each three quarters of a circle whose radius is a
 * quarter of the side. The arcs end where two lobes touch, and the bar's end there is round.
 */
export function begonia(side: number, bar: number): Net {
  const far = side / 4
  const opening = [0, 1, 2, 3].flatMap((turn): Spot2[] => {
    const lobe = arc([far, far], far - bar / 2, -quarter, Math.PI, 14)
    // Round the end of the bar between this lobe and the next.
    const end = arc([0, far], bar / 2, 0, -Math.PI, 4)
    return turned([...lobe, ...end.slice(1, -1)], turn)
  })
  return {
    bar,
    group: 'p4m',
    steps: [
      [side, 0],
      [0, side],
    ],
    // Four of them, side by side, are as wide as the panel is open.
    from: [side / 2, 0],
    cells: [{ loop: square(side), opening }],
  }
}

/** Circles on a square net of that side, each through the middles of the four squares round it: coins. */
export function coin(side: number, bar: number): Net {
  const radius = side / Math.SQRT2
  const middle = [0, 1, 2, 3].flatMap((turn) => turned(astroidSide(side, radius), turn))
  const hole = [0, 1, 2, 3].flatMap((turn) => turned(astroidSide(side, radius + bar / 2), turn))
  return {
    bar,
    group: 'p4m',
    steps: [
      [side, 0],
      [0, side],
    ],
    cells: [
      { loop: middle, opening: hole },
      ...[0, 1].map((turn) => ({
        loop: turned(leaf(side, radius), turn),
        opening: turned(leaf(side, radius - bar / 2), turn),
      })),
    ],
  }
}

/** One side of what is left between four circles of that radius round the neighbours, but its last point. */
function astroidSide(side: number, radius: number): Spot2[] {
  // On the diagonal x = y the circle round (side, 0) is met.
  const reach = Math.asin(side / Math.SQRT2 / radius) - quarter / 2
  return arc([side, 0], radius, Math.PI + reach, Math.PI - reach, 8).slice(0, -1)
}

/** Where the circles round two neighbours overlap. */
function leaf(side: number, radius: number): Spot2[] {
  const reach = Math.acos(side / 2 / radius)
  return [
    ...arc([0, 0], radius, -reach, reach, 8).slice(0, -1),
    ...arc([side, 0], radius, Math.PI - reach, Math.PI + reach, 8).slice(0, -1),
  ]
}

const square = (side: number): Loop => [
  [-side / 2, -side / 2],
  [side / 2, -side / 2],
  [side / 2, side / 2],
  [-side / 2, side / 2],
]

/** Turned anticlockwise by so many quarters. */
function turned(loop: Loop, quarters: number): Spot2[] {
  return loop.map(([x, y]): Spot2 => {
    const four: readonly Spot2[] = [
      [x, y],
      [-y, x],
      [-x, -y],
      [y, -x],
    ]
    return four[quarters % 4] ?? [x, y]
  })
}
