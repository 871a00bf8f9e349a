import { lathe, surfaceOf } from '#craft'
import { geometryFrom } from '#finish'
import { Color, type BufferGeometry } from 'three'
import { lamp } from './lamp.ts'

/** Paper with a light behind it, and how much it gives over what the room does, from low to high. */
const paper = new Color('#F2D6A2')
const bright = [2.4, 3.6, 4.2, 3.2, 2.2] as const
/** Its hem, which is folded over and lets less through. */
const hem = 1.2

/** The shade of the lamp, from the middle of the table's top. The caller disposes. */
export function shadeGeometry(): BufferGeometry {
  const { low, high, wide, narrow } = lamp
  const at = (part: number): readonly [number, number] => [
    wide + (narrow - wide) * part,
    low + (high - low) * part,
  ]
  const parts = [0, 0.03, 0.03, ...bright.map((_, i) => 0.03 + (0.94 * i) / 4), 0.97, 0.97, 1]
  const outline = [[0.02, low + 0.012] as const, ...parts.map(at), [0.02, high] as const]
  const surface = surfaceOf([lathe('shade', 'cloth', lamp.x, lamp.z, outline, 40)])
  const colours: number[] = []
  for (let i = 1; i < surface.positions.length; i += 3) {
    const part = ((surface.positions[i] ?? 0) - low) / (high - low)
    const folded = part < 0.03 || part > 0.97
    const near = Math.round(Math.min(1, Math.max(0, part)) * (bright.length - 1))
    const tone = folded ? hem : (bright[near] ?? 1)
    colours.push(paper.r * tone, paper.g * tone, paper.b * tone)
  }
  return geometryFrom(
    {
      position: [[...surface.positions], 3],
      normal: [[...surface.normals], 3],
      color: [colours, 3],
    },
    [...surface.indices],
  )
}
