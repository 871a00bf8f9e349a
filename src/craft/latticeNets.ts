import { framed, insideFrame, panel, type Cell } from './latticeCell.ts'
import type { Lattice } from './lattice.ts'
import { circle, inset, shifted, within, type Loop, type Spot2 } from './polygon.ts'

/** A lattice as it goes on for ever: the cells of one piece, and the two steps that repeat it. */
export type Net = Pick<Lattice, 'bar' | 'group'> & {
  steps: readonly [Spot2, Spot2]
  cells: readonly Cell[]
  /** Where the centre of its turns stands in the panel; in the panel's middle if left out. */
  from?: Spot2
  flower?: { petals: 4 | 6; radius: number; turn: number }
}

/** How many places of a net are filled in one step. */
const placesAtOnce = 8

/** What of a net fills the panel, some places of it a step. */
export function* filled({
  bar,
  group,
  steps,
  cells,
  flower,
  from = [0, 0],
}: Net): Generator<undefined, Lattice> {
  const places = placesOf(steps).map(([x, y]): Spot2 => [x + from[0], y + from[1]])
  const repeated: Cell[] = []
  for (const [i, by] of places.entries()) {
    for (const { loop, opening } of cells)
      repeated.push(
        ...framed({ loop: shifted(loop, by), ...(opening && { opening: shifted(opening, by) }) }),
      )
    if (i % placesAtOnce === placesAtOnce - 1) yield
  }
  const drawing = { bar, group, steps, centre: from, cells: repeated }
  if (!flower) return drawing
  const room = within(insideFrame, insideFrame, flower.radius)
  const [low, high] = [room[0] ?? [0, 0], room[2] ?? [0, 0]]
  const inside = ([x, y]: Spot2) => x > low[0] && x < high[0] && y > low[1] && y < high[1]
  return { ...drawing, flowers: { ...flower, at: places.filter(inside) } }
}

/** Every place of a net that might reach into the panel. */
function placesOf([a, b]: readonly [Spot2, Spot2]): Spot2[] {
  const reach = Math.ceil(
    (panel.width + panel.height) / Math.min(Math.hypot(...a), Math.hypot(...b)),
  )
  const far = panel.height / 2 + Math.hypot(...a) + Math.hypot(...b)
  const row = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
  return row
    .flatMap((i) => row.map((j): Spot2 => [i * a[0] + j * b[0], i * a[1] + j * b[1]]))
    .filter(([x, y]) => Math.abs(x) < far && Math.abs(y) < far)
}

const turnedBy = (angle: number, length: number): Spot2 => [
  length * Math.cos(angle),
  length * Math.sin(angle),
]
const plus = (...spots: readonly Spot2[]): Spot2 => [
  spots.reduce((sum, [x]) => sum + x, 0),
  spots.reduce((sum, [, y]) => sum + y, 0),
]

/**
 * Upright bars and two that slant cross on triangles of that side: three crossing, six bowls. In
 * each triangle a round bowl, cut by the bars; at each crossing a flower of six petals along them.
 */
export function triangles(side: number, bar: number): Net {
  const [a, b] = [turnedBy(Math.PI / 6, side), turnedBy(Math.PI / 2, side)]
  const cell = (loop: Loop): Cell => {
    const [x, y] = plus(...loop)
    return {
      loop,
      opening: within(circle([x / 3, y / 3], 0.285 * side, 24), loop, bar / 2),
    }
  }
  return {
    bar,
    group: 'p6m',
    steps: [a, b],
    cells: [cell([[0, 0], a, b]), cell([a, plus(a, b), b])],
    flower: { petals: 6, radius: 0.38 * side, turn: Math.PI / 6 },
  }
}

/**
 * Bars cross on squares of that side, turned by `turn`. With a `bowl`, metres, each opening is
 * rounded by that radius and each crossing carries a flower of four petals.
 */
export function squares(side: number, bar: number, turn: number, bowl?: number): Net {
  const [a, b] = [turnedBy(turn, side), turnedBy(turn + Math.PI / 2, side)]
  const loop: Loop = [[0, 0], a, plus(a, b), b]
  const [x, y] = plus(a, b)
  const opening = bowl
    ? within(circle([x / 2, y / 2], bowl, 24), loop, bar / 2)
    : inset(loop, bar / 2)
  return {
    bar,
    group: 'p4m',
    steps: [a, b],
    cells: [{ loop, opening }],
    ...(bowl && { flower: { petals: 4, radius: 0.36 * side, turn } }),
  }
}

/** Hexagons of that side, two of their sides level: the back of a tortoise. */
export function hexagons(side: number, bar: number): Net {
  const loop = Array.from({ length: 6 }, (_, i) => turnedBy((i * Math.PI) / 3, side))
  const wide = side * Math.sqrt(3)
  return {
    bar,
    group: 'p6m',
    steps: [turnedBy(Math.PI / 6, wide), turnedBy(Math.PI / 2, wide)],
    cells: [{ loop, opening: inset(loop, bar / 2) }],
  }
}
