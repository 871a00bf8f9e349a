import { soundSheet } from '#lettering'
import { standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'

/** A small panel with the drawing of a sound and its name. */
export const sound: Kind = {
  finished: true,
  labelled: true,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    return [{ form: 'box', at: [0, 0, 0], size, material: 'pale-timber' }, ...standUnder(on, size)]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const sheet = soundSheet(exhibit.title, { width: width - rim, height: height - rim })
    return [{ sheet, at: [0, 0, depth / 2], width: width - rim, plate: 'paper' }]
  },
}

/** The board shows this much round the paper, both sides together, metres. */
const rim = 0.016
