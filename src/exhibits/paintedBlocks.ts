import { block, surfaceOf, type Vector } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'

/** A block in the frame of its mesh: its middle and size, metres; its colour. */
export type PaintedBlock = { at: Vector; size: Vector; colour: string; bevel?: number }

/** Blocks as one thing for `finish.lit`. The caller disposes of the geometry. */
export function paintedBlocks(blocks: readonly PaintedBlock[]): BufferGeometry {
  const charts = blocks.map(({ at: [x, y, z], size: [width, height, depth], bevel = 0.003 }, i) =>
    block(
      `block ${i}`,
      'timber',
      [x - width / 2, y - height / 2, z - depth / 2],
      [
        [width, 0, 0],
        [0, height, 0],
        [0, 0, depth],
      ],
      { bevel },
    ),
  )
  const surfaces = charts.map((each) => surfaceOf(each))
  const { positions, normals, indices } = surfaceOf(charts.flat())
  const colours = surfaces.flatMap((surface, i) => {
    const { r, g, b } = new Color(blocks[i]?.colour)
    return Array.from({ length: surface.positions.length / 3 }, () => [r, g, b]).flat()
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  geometry.computeBoundingSphere()
  return geometry
}
