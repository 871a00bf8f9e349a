import { block, surfaceOf } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, Color, type BufferGeometry } from 'three'
import { thick } from './measures.ts'

/** How far the frame stands off a block, and how thick its bars are, metres. */
const [off, bar] = [0.008, 0.007]

/** A frame of brass round a block of that side, its middle in the origin. The caller disposes. */
export function frameGeometry(side: number): BufferGeometry {
  const half = side / 2 + off
  const deep = thick + 0.014
  const beam = (name: string, x: number, y: number, width: number, height: number) =>
    block(
      name,
      'brass',
      [x - width / 2, y - height / 2, -deep / 2],
      [
        [width, 0, 0],
        [0, height, 0],
        [0, 0, deep],
      ],
      { bevel: 0.001 },
    )
  const long = 2 * half + bar
  const geometry = geometryOf(
    surfaceOf([
      ...beam('upper', 0, half, long, bar),
      ...beam('lower', 0, -half, long, bar),
      ...beam('left', -half, 0, bar, long),
      ...beam('right', half, 0, bar, long),
    ]),
  )
  const { r, g, b } = new Color('#F0C870')
  const count = geometry.getAttribute('position').count
  const colours = Array.from({ length: count }, () => [2.2 * r, 2.2 * g, 2.2 * b]).flat()
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  return geometry
}
