import { plateSheet } from '#lettering'
import type { Language } from '#words'
import { cutName, stele } from '../stele.ts'
import type { Inscription, Kind, Solid } from '../types.ts'

type Bars = { bars: readonly { title: string; minutes: number }[] }

/** The longest bar, how thick they are, and the distance from one to the next, metres. */
const longest = 0.78
const thick = 0.1
const apart = 0.2

const minute: Record<Language, string> = { en: 'min', zh: '分钟', ru: 'мин' }

/** A stone with a bronze bar for each tour, as long as the tour: pressing it opens the choice. */
export const tourBars: Kind = {
  finished: true,
  labelled: true,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    return [
      ...stele(size),
      // They lie on a dark field, let into the stone.
      {
        form: 'box',
        at: [0, height / 2 - 0.2 - apart, depth / 2 - 0.045],
        size: [longest + 0.024, 2 * apart + thick + 0.024, 0.03],
        material: 'dark-stone',
      },
      ...barsOf(exhibit.artefact.with as Bars, height).map(({ x, y, length }): Solid => ({
        form: 'box',
        at: [x, y, depth / 2 - 0.032],
        size: [length, thick, 0.03],
        material: 'brass',
      })),
    ]
  },
  inscriptions: (exhibit, place, language) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    // Read by the schema, and cut to one language since.
    const bars = barsOf(exhibit.artefact.with as Bars, height)
    const written = bars.map(({ x, y, length, minutes }): Inscription => ({
      sheet: {
        ...plateSheet({ name: `${minutes} ${minute[language]}` }, { width: length, height: thick }),
        grow: 2.6,
      },
      at: [x, y, depth / 2 - 0.014],
      width: length,
      plate: 'brass',
    }))
    return [...written, cutName(exhibit.title, size, 0.29)]
  },
}

/** Every bar from the left edge, the shortest on top: its middle and its length, metres. */
function barsOf({ bars }: Bars, height: number) {
  const most = Math.max(...bars.map(({ minutes }) => minutes))
  return bars.map(({ minutes }, i) => {
    const length = (longest * minutes) / most
    return { minutes, length, x: (length - longest) / 2, y: height / 2 - 0.2 - i * apart }
  })
}
