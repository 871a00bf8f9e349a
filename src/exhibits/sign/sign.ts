import { stoneSheet } from '#lettering'
import { languages } from '#words'
import { standUnder } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'

type Lines = { lines: readonly string[] }

/**
 * Lines cut into stone, the first large; the hall's title also in the other languages, small. It
 * stands on the floor, or hangs on the wall as a slab.
 */
export const sign: Kind = {
  finished: true,
  labelled: false,
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { on, size } = spot
    const [width, height, depth] = size
    const stone = { form: 'box', at: [0, 0, 0], size, material: 'marble' } as const
    // On the wall a dark edge behind it parts it from the plaster.
    const edge = [width + 0.012, height + 0.012, depth / 2] as const
    const behind: Solid = {
      form: 'box',
      at: [0, 0, -depth / 4],
      size: edge,
      material: 'dark-stone',
    }
    if (on === 'wall') return [stone, behind]
    if (on !== 'floor') return [stone, ...standUnder(on, size)]
    // A low dark foot that stands back a little: the stone rests on a line of shadow, and what gathers
    // at the foot reaches out from under it.
    const foot = [width - 0.1, 0.06, depth - 0.1] as const
    // And a dark inlay in its top, which one looks down on.
    const inlay = [width - 0.14, 0.012, depth - 0.14] as const
    return [
      stone,
      { form: 'box', at: [0, -(height + foot[1]) / 2, 0], size: foot, material: 'dark-stone' },
      { form: 'box', at: [0, height / 2, 0], size: inlay, material: 'dark-stone' },
    ]
  },
  inscriptions: (exhibit, place, language, { narrow, titleIn }) => {
    // Read by the sign's schema, and cut to one language since.
    const { lines } = exhibit.artefact.with as Lines
    const size = exhibit.places[place]?.size
    const [title, ...rest] = lines
    if (!size || title === undefined) return []
    // Only the hall's own title is known in the other languages.
    const tells = title === titleIn(language) ? languages : []
    const others = tells
      .filter((each) => each !== language)
      .flatMap((each) => {
        const text = titleIn(each)
        return text === undefined || text === title ? [] : [{ text, language: each }]
      })
    const [width, height, depth] = size
    const sheet = stoneSheet(title, others, rest.join(' '), narrow, { width, height })
    return [{ sheet, at: [0, 0, depth / 2], width, plate: 'marble' }]
  },
}
