import type { Place } from '#exhibition'

/** The rim that is seen round the picture on every side, metres. */
export const rim = 0.02
const deep = 0.04
/** The usual shape of films, width by height. */
const usual = 16 / 9

/** On the wall, with the screen's rim. `shape` is its width by its height, where that is known. */
export function filmPlaces(given: unknown, shape = usual): Place[] {
  // Read by the film's schema.
  const { width } = given as { width: number }
  const round = (metres: number) => Math.round(metres * 1000) / 1000
  return [{ on: 'wall', size: [round(width + 2 * rim), round(width / shape + 2 * rim), deep] }]
}
