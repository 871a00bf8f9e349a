import { panelSheet } from '#lettering'
import type { Kind } from '../types.ts'

type Faces = { faces: readonly { heading?: string; text: string }[] }

/** Text on a paper board that stands a little off the wall. */
export const panel: Kind = {
  finished: true,
  labelled: false,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? [{ form: 'box', at: [0, 0, -0.004], size, material: 'pale-timber' }] : []
  },
  inscriptions: (exhibit, place, language) => {
    // Read by the panel's schema, and cut to one language since.
    const { faces } = exhibit.artefact.with as Faces
    const face = faces[place] ?? faces[0]
    const size = exhibit.places[place]?.size
    if (!face || !size) return []
    const [width, height, depth] = size
    const words = { heading: face.heading ?? exhibit.title, text: face.text }
    const sheet = panelSheet(words, { width: width - rim, height: height - rim }, language)
    return [{ sheet, at: [0, 0, depth / 2], width: width - rim, plate: 'paper' }]
  },
}

/** The board shows this much round the paper, both sides together, metres. */
const rim = 0.016
