import { block, type Vector } from '#craft'
import type { BufferGeometry } from 'three'
import { dyedGeometry, type Dyed } from './dyedGeometry.ts'

/** A block in the frame of its mesh: its middle and size, metres; its colour. */
export type PaintedBlock = { at: Vector; size: Vector; colour: string; bevel?: number }

/** Blocks as one thing for `finish.lit`. The caller disposes of the geometry. */
export const paintedBlocks = (blocks: readonly PaintedBlock[]): BufferGeometry =>
  dyedGeometry(blocks.map(dyed)).geometry

const dyed = ({
  at: [x, y, z],
  size: [width, height, depth],
  colour,
  bevel = 0.003,
}: PaintedBlock): Dyed => [
  block(
    'block',
    'timber',
    [x - width / 2, y - height / 2, z - depth / 2],
    [
      [width, 0, 0],
      [0, height, 0],
      [0, 0, depth],
    ],
    { bevel },
  ),
  colour,
]
