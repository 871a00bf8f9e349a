import { symmetryFigure, wallpaperNames, type Spot2 } from '#craft'
import type { BufferGeometry } from 'three'
import { cellOutline, closed, createBoardDrawing, ring } from '../bench/boardDrawing.ts'
import { ribbons } from '../ribbons.ts'
import { cellInks, placeIn } from './cellInk.ts'
import { board, cell, leaf, leafAt, tree } from './measures.ts'
import { stampDots, type Repeat } from './rule.ts'

const [gold, red, grey, line] = ['#C9A24A', '#B5302A', '#8B857B', '#C4BCAE'] as const

/** What is drawn on the board, and the frame round the group's name on the tree. The caller disposes. */
export function boardGeometry(
  repeat: Pick<Repeat, 'marks' | 'line' | 'group'>,
  dot: number,
): BufferGeometry {
  const { raise, put, fill, draw, blot, geometry } = createBoardDrawing(onBoard)
  draw([cellOutline], 0.006, line)
  for (const { ink, line: spots, broad } of cellInks(repeat)) {
    raise(0.0003)
    if (broad === undefined) fill(spots, ink)
    else {
      draw([spots], broad, ink)
      for (const end of [spots[0], spots.at(-1)]) if (end) blot(end, broad / 2, 10, ink)
    }
  }
  raise(0.0006)
  const { mirrors, centres } = symmetryFigure(wallpaperNames[repeat.group] ?? 'p1')
  draw(mirrors, 0.007, gold)
  for (const { at, turns } of centres) blot(at, 0.024, turns === 2 ? 4 : turns, gold)
  raise(0.0006)
  for (let each = 0; each < stampDots * stampDots; each += 1) blot(placeIn(each), 0.011, 8, grey)
  draw([closed(ring(placeIn(dot), 0.05, 20))], 0.013, red)
  const [x, y] = leafAt(repeat.group)
  const [w, h] = [leaf.width / 2 + 0.004, leaf.height / 2 + 0.004]
  const frame = ribbons(
    [
      [
        [x - w, y - h],
        [x + w, y - h],
        [x + w, y + h],
        [x - w, y + h],
        [x - w, y - h],
      ],
    ],
    0.009,
  )
  put(frame.places, frame.indices, gold, ([px, py]) => [px, py, tree.z])
  return geometry()
}

const onBoard = ([x, y]: Spot2): readonly [number, number, number] => [
  cell.x + x * cell.side,
  cell.y + y * cell.side,
  board.z,
]
