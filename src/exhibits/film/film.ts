import { standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'

/** A screen: a dark box on which the scene shows the film. */
export const film: Kind = {
  finished: true,
  labelled: true,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    return [{ form: 'box', at: [0, 0, 0], size, material: 'black' }, ...standUnder(on, size)]
  },
  inscriptions: () => [],
}
