import { plateSheet } from '#lettering'
import type { Kind } from '../types.ts'

type Lines = { lines: readonly string[] }

/** A brass plate with a name. */
export const plate: Kind = {
  finished: true,
  labelled: false,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? [{ form: 'box', at: [0, 0, 0], size, material: 'brass' }] : []
  },
  inscriptions: (exhibit, place) => {
    // Read by the plate's schema, and cut to one language since.
    const { lines } = exhibit.artefact.with as Lines
    const size = exhibit.places[place]?.size
    const [name, line] = lines
    if (!size || name === undefined) return []
    const [width, height, depth] = size
    const words = { name, ...(line === undefined ? {} : { line }) }
    return [
      { sheet: plateSheet(words, { width, height }), at: [0, 0, depth / 2], width, plate: 'brass' },
    ]
  },
}
