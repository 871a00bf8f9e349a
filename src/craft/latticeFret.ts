import type { Net } from './latticeNets.ts'
import type { Loop, Spot2 } from './polygon.ts'

/**
 * A key fret: in each square of that side a bar that goes in from the border and turns twice; four
 * such squares, each a quarter turn on, are the piece that repeats. It has turns and no mirrors.
 */
export function keyFret(side: number, bar: number): Net {
  const loop: Loop = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ]
  const open = side - bar
  const way = (open - 2 * bar) / 3
  const [far, back] = [open - way, open - way - bar]
  const lines: Loop = [
    [0, 0],
    [open, 0],
    [open, open],
    [0, open],
    [0, far],
    [far, far],
    [far, way],
    [way, way],
    [way, way + bar],
    [back, way + bar],
    [back, back],
    [0, back],
  ]
  const opening = lines.map(([x, y]): Spot2 => [x + bar / 2, y + bar / 2])
  const quarter = ([x, y]: Spot2): Spot2 => [-y, x]
  const cells = [{ loop, opening }]
  for (let i = 0; i < 3; i += 1) {
    const last = cells[i] ?? { loop, opening }
    cells.push({ loop: last.loop.map(quarter), opening: last.opening.map(quarter) })
  }
  return {
    bar,
    group: 'p4',
    steps: [
      [2 * side, 0],
      [0, 2 * side],
    ],
    // Five squares across and eight up: the middle column stands in the panel's middle.
    from: [side / 2, 0],
    cells,
  }
}
