import { stoneSheet } from '#lettering'
import { languages } from '#words'
import type { Kind } from '../types.ts'

type Lines = { lines: readonly string[] }

/** A stone with the hall's title, in the chosen language large and in the others small. */
export const sign: Kind = {
  finished: true,
  labelled: false,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    // A dark foot that stands back, so that the stone seems to rest on a shadow.
    const foot = [width - 0.2, 0.2, depth - 0.12] as const
    return [
      { form: 'box', at: [0, 0, 0], size, material: 'marble' },
      { form: 'box', at: [0, -(height + foot[1]) / 2, 0], size: foot, material: 'dark-stone' },
    ]
  },
  inscriptions: (exhibit, place, language, { narrow, titleIn }) => {
    // Read by the sign's schema, and cut to one language since.
    const { lines } = exhibit.artefact.with as Lines
    const size = exhibit.places[place]?.size
    const [title, ...rest] = lines
    if (!size || title === undefined) return []
    const others = languages
      .filter((each) => each !== language)
      .flatMap((each) => {
        const text = titleIn(each)
        return text === undefined ? [] : [{ text, language: each }]
      })
    const sheet = stoneSheet(title, others, rest.join(' '), narrow)
    return [{ sheet, at: [0, 0, size[2] / 2], width: size[0], plate: 'marble' }]
  },
}
