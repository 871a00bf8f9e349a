import { barShapeInSteps, hexagonWindow, stepWindow, type Cell } from '#craft'
import { wroughtBars } from '../lattice-wall/wroughtBars.ts'
import type { Wrought } from '../making/wrought.ts'
import { addPaper } from './dayBehind.ts'
import { addSheet } from './addSheet.ts'
import { glass, pairAt, pairs, windowAt } from './measures.ts'
import { addNiches } from './nicheWall.ts'
import { createRelief } from '../relief.ts'

/** The windows that hold lattices, and the one of niches, by their place in the list. */
const lattices: readonly (readonly [window: number, cells: () => Cell[]])[] = [
  [0, stepWindow],
  [2, hexagonWindow],
]
const nicheWindow = 3

/** All that is made of a place with six windows but what hangs in it of cloth. */
export type WroughtPairs = {
  /** In the room's light: what stands behind bars, niches, what the glass is set in. */
  things: Wrought
  bars: Wrought
  /** The middle of each pair's sheet of glass, and from where to where its setting is counted. */
  middles: readonly (readonly [x: number, y: number])[]
  ends: readonly (readonly [from: number, to: number])[]
}

/** The windows of a place of that height, in steps. */
export function* makePairs(height: number): Generator<undefined, WroughtPairs> {
  const relief = createRelief()
  const shapes = []
  for (const [window, cellsOf] of lattices) {
    const [x, y] = windowAt(window, height)
    const cells = cellsOf()
    yield
    addPaper(relief, cells, [x, y])
    yield
    const shape = yield* barShapeInSteps(cells)
    for (let i = 1; i < shape.positions.length; i += 3)
      shape.positions[i] = (shape.positions[i] ?? 0) + y
    shapes.push({ shape, x })
    yield
  }
  addNiches(relief, windowAt(nicheWindow, height))
  yield
  // A sheet waits over its upper window, the first or the second of its pair.
  const upper = Math.max(...[0, 1].map((window) => windowAt(window, height)[1]))
  const middles = Array.from({ length: pairs.count }, (_, pair) => [
    pairAt(pair),
    upper + glass.waits,
  ]) as [number, number][]
  const ends = middles.map((middle) => {
    const from = relief.count()
    addSheet(relief, middle)
    return [from, relief.count()] as const
  })
  yield
  return { things: relief.wrought(), bars: yield* wroughtBars(shapes, false), middles, ends }
}
