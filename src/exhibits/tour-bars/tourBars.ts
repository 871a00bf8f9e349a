import { plateSheet } from '#lettering'
import type { Kind, Solid } from '../types.ts'

type Bars = { bars: readonly { title: string; minutes: number }[] }

/** The longest bar, how thick they are, and the distance from one to the next, metres. */
const longest = 0.78
const thick = 0.1
const apart = 0.2

/** A stone with a bronze bar for each tour, as long as the tour: pressing it opens the choice. */
export const tourBars: Kind = {
  finished: true,
  labelled: true,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const stone = (y0: number, y1: number, less: number, material: string): Solid => ({
      form: 'box',
      at: [0, (y0 + y1) / 2 - height / 2, 0],
      size: [width - less, y1 - y0, depth - less],
      material,
    })
    return [
      stone(0, 0.09, 0.1, 'dark-stone'),
      stone(0.09, 0.2, 0, 'marble'),
      stone(0.2, height - 0.06, 0.08, 'marble'),
      stone(height - 0.06, height, 0, 'marble'),
      ...barsOf(exhibit.artefact.with as Bars, height).map(({ x, y, length }): Solid => ({
        form: 'box',
        at: [x, y, depth / 2 - 0.025],
        size: [length, thick, 0.06],
        material: 'brass',
      })),
    ]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    // Read by the schema, and cut to one language since.
    return barsOf(exhibit.artefact.with as Bars, height).map(({ x, y, length, minutes }) => ({
      sheet: {
        ...plateSheet({ name: String(minutes) }, { width: length, height: thick }),
        grow: 2,
      },
      at: [x, y, depth / 2 + 0.008] as const,
      width: length,
      plate: 'brass' as const,
    }))
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
