import { preparedSize, widthsOf, type Pixels, type PictureWidth } from '#exhibition'
import { bytesOf } from '#media'
import { widthFor } from './widthFor.ts'

/** Of the pictures of a room each is kept in a square of so many pixels, however far one is. */
export const layerSide = 256

/** A picture as the eyes have it; metres. `pixels` is nothing where it cannot be shown. */
export type Eyed = {
  pixels: Pixels | undefined
  width: number
  height: number
  distance: number
  /** The width in which it is there, if it is sharper than the rest. */
  shown: PictureWidth | undefined
}

/**
 * Which pictures are to be sharper than the rest, and how wide: those that need it most first, at
 * most `count` and no more than so many bytes. `density` is how many pixels of the window one metre
 * takes one metre off.
 */
export function sharpest(
  eyed: readonly Eyed[],
  { density, count, bytes }: { density: number; count: number; bytes: number },
): Map<number, PictureWidth> {
  const wants = eyed
    .map(({ width, height, distance }, at) => ({
      at,
      need: (Math.max(width, height) * density) / distance / layerSide,
    }))
    .filter(({ need }) => need > 1)
    .toSorted((a, b) => b.need - a.need)
  const chosen = new Map<number, PictureWidth>()
  let left = bytes
  for (const { at } of wants) {
    const { pixels, width, distance, shown } = eyed[at] ?? {}
    if (chosen.size === count || !pixels || width === undefined || distance === undefined) continue
    const ideal = widthFor(pixels, width, distance, density)
    const fits = (wide: PictureWidth) => {
      const [across, down] = preparedSize(pixels, wide)
      // What is sharper than need be stays, unless it is much so and takes others' room.
      const enough = wide <= ideal || (wide === shown && wide <= 2 * ideal)
      return enough && Math.max(across, down) > layerSide && bytesOf(across, down) <= left
    }
    const wide = widthsOf(pixels).findLast(fits)
    if (wide === undefined) continue
    chosen.set(at, wide)
    left -= bytesOf(...preparedSize(pixels, wide))
  }
  return chosen
}
