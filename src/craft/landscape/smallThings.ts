import { picture } from './compose.ts'
import { covering, ink, lineThrough, type Mark, type Place } from './marks.ts'
import { soot } from './pigments.ts'

/** Nothing small is higher: a fortieth of the picture, pixels. */
export const tallest = picture.height / 40

const needles = ink('#24483A')
const roof = ink('#5B5148')
const clay = ink('#E6D3A8')
const wood = ink('#7A4A30')

const blob = (x: number, y: number, wide: number, high: number): string =>
  `M${(x - wide).toFixed(1)} ${y.toFixed(1)}a${wide.toFixed(1)} ${high.toFixed(1)} 0 1 1 ${(2 * wide).toFixed(1)} 0a${wide.toFixed(1)} ${high.toFixed(1)} 0 1 1 ${(-2 * wide).toFixed(1)} 0Z`

/** Pines whose feet stand there; `random` makes each lean and spread its own way. */
export function pines(random: () => number, feet: readonly Place[]): Mark[] {
  const trunks: string[] = []
  const pads: string[] = []
  for (const [x, y] of feet) {
    const high = tallest * (0.62 + 0.36 * random())
    const lean = (random() - 0.5) * 2.4
    trunks.push(
      lineThrough([
        [x, y],
        [x + lean * 0.3, y - high * 0.5],
        [x + lean, y - high * 0.9],
      ]),
    )
    for (const [up, wide] of [
      [0.5, 3.1],
      [0.72, 2.5],
      [0.9, 1.6],
    ] as const)
      pads.push(
        blob(
          x + lean * up + (random() - 0.5) * 2,
          y - (high - 1.1) * up,
          wide * (0.8 + 0.4 * random()),
          1.1,
        ),
      )
  }
  return [
    { path: trunks.join(''), wash: covering(wood, 0.9), broad: 0.9 },
    { path: pads.join(''), wash: covering(needles, 0.92) },
  ]
}

/** Leaves far off: dots on a slope or along a crest. */
export function dots(random: () => number, places: readonly Place[]): Mark[] {
  const path = places.map(([x, y]) => blob(x, y - 1, 1.2 + random(), 0.9 + 0.6 * random())).join('')
  return [{ path, wash: covering(needles, 0.8) }]
}

/** A hut: a wall of clay with a door, under a roof that overhangs. */
export function hut(x: number, y: number, wide: number): Mark[] {
  const wall = tallest * 0.42
  const upright = (left: number, right: number, high: number): string =>
    lineThrough(
      [
        [x + left * wide, y],
        [x + left * wide, y - high],
        [x + right * wide, y - high],
        [x + right * wide, y],
      ],
      true,
    )
  return [
    { path: upright(-0.5, 0.5, wall), wash: clay },
    { path: upright(-0.12, 0.14, wall * 0.8), wash: covering(soot, 0.75) },
    ...roofed(x, y - wall + 0.6, y - tallest * 0.92, wide),
  ]
}

/** A roof from the level of its eaves up to that of its ridge. */
function roofed(x: number, eave: number, top: number, wide: number): Mark[] {
  const path = lineThrough(
    [
      [x - wide * 0.66, eave],
      [x - wide * 0.4, top],
      [x + wide * 0.4, top],
      [x + wide * 0.66, eave],
    ],
    true,
  )
  return [
    { path, wash: roof },
    { path, wash: covering(soot, 0.8), broad: 0.7 },
  ]
}

/** A plank bridge on piles from x0 to x1, over the middle of which a roof stands. */
export function bridge(x0: number, x1: number, y: number): Mark[] {
  const deck = y - tallest * 0.36
  const middle = (x0 + x1) / 2
  const arch = (x: number) => deck - 1.3 * (1 - ((x - middle) / ((x1 - x0) / 2)) ** 2)
  const along = (count: number, low: number): Place[] =>
    Array.from({ length: count + 1 }, (_, i): Place => {
      const x = x0 + ((x1 - x0) * i) / count
      return [x, arch(x) + low]
    })
  const piles = along(Math.round((x1 - x0) / 9), 0)
    .map(([x, at]) =>
      lineThrough([
        [x, at],
        [x, y],
      ]),
    )
    .join('')
  return [
    { path: piles, wash: covering(soot, 0.8), broad: 0.9 },
    { path: lineThrough(along(24, 0)), wash: wood, broad: 1.7 },
    { path: lineThrough(along(24, -1.9)), wash: covering(soot, 0.7), broad: 0.5 },
    ...roofed(middle, deck - 2.6, y - tallest * 0.98, 18),
  ]
}

/** A boat with a mat roof and somebody who stands in it, bow to the left. */
export function boat(x: number, y: number, long: number): Mark[] {
  const half = long / 2
  return [
    {
      path: `M${(x - half).toFixed(1)} ${(y - 2.6).toFixed(1)}q${half.toFixed(1)} 4.6 ${long.toFixed(1)} 0l-2.4 2.5h${(4.8 - long).toFixed(1)}Z`,
      wash: wood,
    },
    {
      path: `M${(x - half * 0.3).toFixed(1)} ${(y - 1.2).toFixed(1)}q${(half * 0.4).toFixed(1)} -5 ${(half * 0.8).toFixed(1)} 0Z`,
      wash: roof,
    },
    {
      path: lineThrough([
        [x - half * 0.6, y - 1],
        [x - half * 0.6, y - tallest * 0.72],
      ]),
      wash: covering(soot, 0.9),
      broad: 1.2,
    },
    {
      path: lineThrough([
        [x - half * 0.85, y - tallest * 0.85],
        [x - half * 0.35, y + 0.8],
      ]),
      wash: covering(soot, 0.7),
      broad: 0.5,
    },
  ]
}
