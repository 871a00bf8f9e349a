import { dressedScene, dressedWide, type Spot2 } from '#craft'
import type { BufferGeometry } from 'three'
import { closed, createBoardDrawing } from '../bench/boardDrawing.ts'
import { ribbons } from '../ribbons.ts'
import { asSheet } from './asSheet.ts'
import { dyed } from './dyed.ts'
import { board, inHand, rack, scene, silk, silkAt } from './measures.ts'

/** The scene in its silks, and a frame round the silk in hand on the rack. The caller disposes. */
export function sceneGeometry(
  codes: readonly (string | null)[],
  hand: number | undefined,
): BufferGeometry {
  const { raise, put, fill, draw, geometry } = createBoardDrawing(onBoard)
  for (const { colour, shade, broad, spots } of dressedScene()) {
    // Each over what was drawn before it, by so little that nothing of it is seen from the side.
    raise(0.00007)
    const ink = dyed(codes, colour, shade)
    if (broad === undefined) fill(spots, ink)
    else draw([spots], broad, ink)
  }
  raise(0.001)
  const edge = closed([
    [0, 0],
    [dressedWide, 0],
    [dressedWide, 1],
    [0, 1],
  ])
  draw([edge], 0.014, '#3E2E25')
  if (hand === undefined) return asSheet(geometry())
  const [x, y] = silkAt(hand)
  const [w, h] = [silk.width, silk.height].map((side) => (side * inHand.larger) / 2 + 0.004) as [
    number,
    number,
  ]
  const round: Spot2[] = [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
    [-w, -h],
    [w, -h],
  ]
  const { places, indices } = ribbons([round], 0.006)
  put(places, indices, '#A8862F', ([u, v]) => [x + u, y + v, rack.z + inHand.out])
  return asSheet(geometry())
}

/** A place of the scene, 1 high, on its board. */
const onBoard = ([x, y]: Spot2): readonly [number, number, number] => [
  scene.x + x * scene.high,
  scene.y + y * scene.high,
  board.z,
]
