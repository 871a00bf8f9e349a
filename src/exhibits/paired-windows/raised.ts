import { barShapeInSteps, hexagonWindow, stepWindow, type Cell } from '#craft'
import type { BufferGeometry } from 'three'
import { barsInSteps } from '../lattice-wall/barGeometry.ts'
import { axesLines } from './axesLines.ts'
import { addPaper } from './dayBehind.ts'
import { addSheet, paneGeometry, sliding, type Sliding } from './glassSheet.ts'
import { glass, pairAt, pairs, windowAt } from './measures.ts'
import { addNiches } from './nicheWall.ts'
import { createRelief } from '../relief.ts'

/** The windows that hold lattices, and the one of niches, by their place in the list. */
const lattices: readonly (readonly [window: number, cells: () => Cell[]])[] = [
  [0, stepWindow],
  [2, hexagonWindow],
]
const nicheWindow = 3

/** All that is drawn of a place of that height but what hangs in it of cloth. */
export type Raised = {
  /** In the room's light: what stands behind bars, niches, what the glass is set in. */
  things: BufferGeometry
  bars: BufferGeometry
  panes: BufferGeometry
  axes: ReturnType<typeof axesLines>
  /** The parts of each pair's sheet of glass, which waits above its windows. */
  sheets: Sliding[][]
  dispose: () => void
}

export function* raised(height: number): Generator<void, Raised> {
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
  const things = relief.geometry()
  yield
  const bars = yield* barsInSteps(shapes, false)
  const panes = paneGeometry(middles)
  yield
  const axes = axesLines()
  // Wherever a sheet is, it is where the windows are.
  panes.boundingSphere = things.boundingSphere
  return {
    things,
    bars,
    panes,
    axes,
    sheets: ends.map(([from, to], pair) => [
      sliding(things, from, to),
      sliding(panes, pair * 4, pair * 4 + 4),
    ]),
    dispose: () => {
      for (const each of [things, bars, panes, axes.geometry]) each.dispose()
    },
  }
}
