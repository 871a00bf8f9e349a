import {
  barBroad,
  cellDots,
  cellSide,
  dotAt,
  symmetryFigure,
  type DotBar,
  type Spot2,
} from '#craft'
import type { BufferGeometry } from 'three'
import { cellOutline, closed, createBoardDrawing, ring } from '../bench/boardDrawing.ts'
import { board, cell } from './measures.ts'
import type { GameGroup } from './rule.ts'

/** What is drawn on the board: its cell's bars, the rule's mirrors and centres, and the pencil. */
export type Drawn = {
  bars: readonly DotBar[]
  group: GameGroup
  dot: number
  from: number | undefined
}

const [ink, gold, red, grey, line] = [
  '#4E382A',
  '#C9A24A',
  '#B5302A',
  '#8B857B',
  '#C4BCAE',
] as const

/** The cell with its dots as flat shapes before the board. The caller disposes. */
export function boardGeometry({ bars, group, dot, from }: Drawn): BufferGeometry {
  const { raise, draw, blot, geometry } = createBoardDrawing(onBoard)
  draw([cellOutline], 0.006, line)
  raise(0.0008)
  const broad = barBroad / cellSide
  draw(
    bars.map((bar) => bar.map(dotAt)),
    broad,
    group === 'ice-crack' ? grey : ink,
  )
  for (const bar of bars)
    for (const each of bar) blot(dotAt(each), broad / 2, 10, group === 'ice-crack' ? grey : ink)
  raise(0.0008)
  if (group !== 'ice-crack') {
    const { mirrors, centres } = symmetryFigure(group)
    draw(mirrors, 0.008, gold)
    for (const { at, turns } of centres)
      blot(at, 0.026, turns === 2 ? 4 : turns, gold, turns === 2 ? 0 : Math.PI / 4)
  }
  raise(0.0008)
  for (let each = 0; each < cellDots * cellDots; each += 1) blot(dotAt(each), 0.014, 10, grey)
  raise(0.0008)
  draw([closed(ring(dotAt(dot), 0.045, 20))], 0.014, red)
  if (from !== undefined) {
    blot(dotAt(from), 0.03, 14, red)
    if (from !== dot) draw([[dotAt(from), dotAt(dot)]], 0.016, red)
  }
  return geometry()
}

const onBoard = ([x, y]: Spot2): readonly [number, number, number] => [
  cell.x + x * cell.side,
  cell.y + y * cell.side,
  board.z,
]
