import {
  barBroad,
  cellDots,
  cellSide,
  dotAt,
  symmetryFigure,
  type DotBar,
  type Loop,
  type Spot2,
} from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { ribbons } from '../ribbons.ts'
import { board, cell } from './measures.ts'
import type { GameGroup } from './rule.ts'

/** What is drawn on the board: its cell's bars, the rule's mirrors and centres, and the pencil. */
export type Drawn = {
  bars: readonly DotBar[]
  group: GameGroup
  dot: number
  from: number | undefined
}

const [ink, gold, red, grey, line] = ['#4E382A', '#C9A24A', '#B5302A', '#8B857B', '#C4BCAE'].map(
  (code) => new Color(code),
) as [Color, Color, Color, Color, Color]

/** The cell with its dots as flat shapes before the board. The caller disposes. */
export function boardGeometry({ bars, group, dot, from }: Drawn): BufferGeometry {
  const positions: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  let layer = 0
  const put = (spots: readonly Spot2[], between: readonly number[], { r, g, b }: Color) => {
    const first = positions.length / 3
    for (const [x, y] of spots) {
      positions.push(cell.x + x * cell.side, cell.y + y * cell.side, board.z + 0.002 + layer)
      colours.push(r, g, b)
    }
    indices.push(...between.map((index) => first + index))
  }
  const draw = (lines: readonly (readonly Spot2[])[], broad: number, colour: Color) => {
    const { places, indices: between } = ribbons(lines, broad)
    put(places, between, colour)
  }
  const blot = (at: Spot2, size: number, corners: number, colour: Color, turn = 0) => {
    const loop = ring(at, size, corners, turn)
    put(loop, fan(loop), colour)
  }
  draw([square], 0.006, line)
  layer += 0.0008
  const broad = barBroad / cellSide
  draw(
    bars.map((bar) => bar.map(dotAt)),
    broad,
    group === 'ice-crack' ? grey : ink,
  )
  for (const bar of bars)
    for (const each of bar) blot(dotAt(each), broad / 2, 10, group === 'ice-crack' ? grey : ink)
  layer += 0.0008
  if (group !== 'ice-crack') {
    const { mirrors, centres } = symmetryFigure(group)
    draw(mirrors, 0.008, gold)
    for (const { at, turns } of centres)
      blot(at, 0.026, turns === 2 ? 4 : turns, gold, turns === 2 ? 0 : Math.PI / 4)
  }
  layer += 0.0008
  for (let each = 0; each < cellDots * cellDots; each += 1) blot(dotAt(each), 0.014, 10, grey)
  layer += 0.0008
  draw([closed(ring(dotAt(dot), 0.045, 20))], 0.014, red)
  if (from !== undefined) {
    blot(dotAt(from), 0.03, 14, red)
    if (from !== dot) draw([[dotAt(from), dotAt(dot)]], 0.016, red)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  const normals = Float32Array.from(positions, (_, i) => (i % 3 === 2 ? 1 : 0))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}

const square: Loop = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]

const ring = ([x, y]: Spot2, size: number, corners: number, turn = 0): Spot2[] =>
  Array.from({ length: corners }, (_, i): Spot2 => {
    const angle = turn + (2 * Math.PI * i) / corners
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)]
  })

const closed = (loop: readonly Spot2[]): Spot2[] => [...loop, ...loop.slice(0, 1)]

const fan = (loop: readonly Spot2[]): number[] => loop.slice(2).flatMap((_, i) => [0, i + 1, i + 2])
