import { symmetryFigure, wallpaperNames, type Loop, type Spot2 } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
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
  const positions: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  let layer = 0.002
  const put = (
    spots: readonly Spot2[],
    between: readonly number[],
    ink: string,
    place: (spot: Spot2) => readonly [number, number, number] = onBoard,
  ) => {
    const first = positions.length / 3
    const { r, g, b } = new Color(ink)
    for (const spot of spots) {
      const [x, y, z] = place(spot)
      positions.push(x, y, z + layer)
      colours.push(r, g, b)
    }
    indices.push(...between.map((index) => first + index))
  }
  const draw = (lines: readonly (readonly Spot2[])[], broad: number, ink: string) => {
    const { places, indices: between } = ribbons(lines, broad)
    put(places, between, ink)
  }
  const blot = (at: Spot2, size: number, corners: number, ink: string) => {
    const loop = ring(at, size, corners)
    put(loop, fan(loop), ink)
  }
  draw([square], 0.006, line)
  for (const { ink, line: spots, broad } of cellInks(repeat)) {
    layer += 0.0003
    if (broad === undefined) put(spots, fan(spots), ink)
    else {
      draw([spots], broad, ink)
      for (const end of [spots[0], spots.at(-1)]) if (end) blot(end, broad / 2, 10, ink)
    }
  }
  layer += 0.0006
  const { mirrors, centres } = symmetryFigure(wallpaperNames[repeat.group] ?? 'p1')
  draw(mirrors, 0.007, gold)
  for (const { at, turns } of centres) blot(at, 0.024, turns === 2 ? 4 : turns, gold)
  layer += 0.0006
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
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  const normals = Float32Array.from(positions, (_, i) => (i % 3 === 2 ? 1 : 0))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}

const onBoard = ([x, y]: Spot2): readonly [number, number, number] => [
  cell.x + x * cell.side,
  cell.y + y * cell.side,
  board.z,
]

const square: Loop = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]

const ring = ([x, y]: Spot2, size: number, corners: number): Spot2[] =>
  Array.from({ length: corners }, (_, i): Spot2 => {
    const angle = (2 * Math.PI * i) / corners
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)]
  })

const closed = (loop: readonly Spot2[]): Spot2[] => [...loop, ...loop.slice(0, 1)]

const fan = (loop: readonly Spot2[]): number[] => loop.slice(2).flatMap((_, i) => [0, i + 1, i + 2])
