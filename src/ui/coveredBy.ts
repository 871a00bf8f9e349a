import type { Covered } from './types.ts'

/** CSS pixels, from the left and top edge of the picture. */
type Place = { left: number; top: number }
type Extent = { width: number; height: number }

/**
 * What a card at that place covers: a strip at the right where it leaves room beside it, else
 * everything from its top down.
 */
export function coveredBy(card: Place, picture: Extent): Covered {
  return card.left > 0
    ? { right: picture.width - card.left, bottom: 0 }
    : { right: 0, bottom: picture.height - card.top }
}
