import { preparedSize, widthsOf, type Pixels, type PictureWidth } from '#exhibition'
import { radians } from '#kit'
import type { Hanging } from '#plan'

/** Nobody's eyes come nearer, metres. */
const nearest = 0.3

/** How far the eyes are from the nearest point of what hangs there, metres. */
export function distanceTo(
  { x, y, z, turn, size }: Hanging,
  eyes: { x: number; y: number; z: number },
): number {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  const [dx, dz] = [eyes.x - x, eyes.z - z]
  const aside = Math.max(0, Math.abs(dx * cos + dz * sin) - size[0] / 2)
  const above = Math.max(0, Math.abs(eyes.y - y) - size[1] / 2)
  return Math.max(nearest, Math.hypot(aside, above, dx * sin - dz * cos))
}

/**
 * The least of the prepared widths that has a texel for every pixel of a picture `metres` wide, or
 * the largest there is. `pixelsAtOneMetre` is how many pixels of the window one metre takes there.
 */
export function widthFor(
  pixels: Pixels,
  metres: number,
  distance: number,
  pixelsAtOneMetre: number,
): PictureWidth {
  const wanted = (metres * pixelsAtOneMetre) / distance
  const widths = widthsOf(pixels)
  const enough = widths.find((width) => preparedSize(pixels, width)[0] >= wanted)
  return enough ?? widths.at(-1) ?? 256
}
