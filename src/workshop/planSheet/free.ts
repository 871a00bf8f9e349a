import type { Rect } from '#kit'

/** Places on the sheet that are taken; millimetres. */
export type Taken = Rect[]

const over = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
  Math.max(0, Math.min(a.z1, b.z1) - Math.max(a.z0, b.z0))

/**
 * The first of these places on which nothing lies, else the one on which least lies; `covered` is
 * how much, in square millimetres, what reaches out of `within` counted double.
 */
export function freest<Place extends Rect>(
  places: readonly Place[],
  taken: Readonly<Taken>,
  within: Rect,
): { place: Place; covered: number } | undefined {
  let best: { place: Place; covered: number } | undefined
  for (const place of places) {
    const outside = (place.x1 - place.x0) * (place.z1 - place.z0) - over(place, within)
    const covered = taken.reduce((sum, each) => sum + over(place, each), 2 * outside)
    if (best && covered >= best.covered - 1e-9) continue
    best = { place, covered }
    if (covered < 1e-9) break
  }
  return best
}
