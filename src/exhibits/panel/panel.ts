import { panelSheet } from '#lettering'
import { standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { facesOf, type PanelWith } from './textOf.ts'

/** Text on a paper board that stands a little off the wall. */
export const panel: Kind = {
  finished: true,
  labelled: false,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    return [{ form: 'box', at: [0, 0, -0.004], size, material: 'timber' }, ...standUnder(on, size)]
  },
  inscriptions: (exhibit, place, language) => {
    // Read by the panel's schema, and cut to one language since.
    const given = exhibit.artefact.with as PanelWith
    const faces = facesOf(given)
    const face: (typeof faces)[number] = faces[place] ?? faces[0] ?? { text: exhibit.wall }
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const heading = face.heading ?? given.heading ?? exhibit.title
    const words = { heading, text: face.text, caption: face.source }
    const sheet = panelSheet(words, { width: width - rim, height: height - rim }, language)
    return [{ sheet, at: [0, 0, depth / 2], width: width - rim, plate: 'paper' }]
  },
}

/** The board shows this much round the paper, both sides together, metres. */
const rim = 0.03
