import { cityAxis, cityStops, block, palaceSite, stopAt, type CityStop } from '#craft'
import type { Size } from '#exhibition'
import { standUnder, tableBoard } from '../stand.ts'
import { cardUnder } from '../cardFront.ts'
import type { Kind, Solid, Spot } from '../types.ts'
import { rail } from './lens.ts'
import { cityRule, cityState, type CityAct } from './rule.ts'
import { cityWords } from './words.ts'

/** What the exhibition's files say at every stop of the lens. */
export type CityAxis<Text = string> = {
  stops: Readonly<Record<CityStop, { name: Text; figures: Text; says: Text }>>
}

/** How much deeper the table's top is than its place, for the moat to lie on it, metres. */
const more = 0.08
/** The plate under the table's edge, metres. */
const card = { width: 0.74, height: 0.29 } as const

/** A city's axis as a line in a table, a palace in white on it, and a lens that slides along. */
export const cityAxisKind: Kind = {
  finished: true,
  labelled: true,
  rule: cityRule,
  words: cityWords,
  acts: (exhibit, given) => {
    const { stop } = cityState(given)
    const name = cityStops[stop]
    if (!name) return undefined
    // Read by the schema, and cut to one language since.
    const said = (exhibit.artefact.with as CityAxis).stops[name]
    const lens = (by: -1 | 1): CityAct => ({ do: 'lens', by })
    return {
      buttons: [
        { word: cityWords.lensSouth, act: lens(-1) },
        { word: cityWords.lensNorth, act: lens(1) },
      ],
      tells: {
        word: cityWords.stopOf,
        at: stop + 1,
        of: cityStops.length,
        title: said.name,
        text: `**${said.figures}**\n\n${said.says}`,
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { size } = spot
    const [width, height, depth] = size
    const box = (at: Spot, of: Size, material: string): Solid => ({
      form: 'box',
      at,
      size: of,
      material,
    })
    const under = -height / 2
    const legs = [-1.5, 1.5].flatMap((x) =>
      [-1, 1].map((side) =>
        box([x, under - 0.04 - 0.37, side * (depth / 2 + 0.04)], [0.06, 0.74, 0.06], 'dark-timber'),
      ),
    )
    return [
      ...standUnder(spot.on, [width, height, depth + more]),
      ...legs,
      box([0, under + rail.y, rail.z], [width, rail.thick, rail.thick], 'brass'),
    ]
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const { palaceScale: k } = cityAxis
    const half = (palaceSite.wide / 2) * k
    // Walls and halls keep off about as much as a low block.
    return block(
      'palace',
      'plaster',
      [stopAt('meridian'), -high / 2, -half],
      [
        [palaceSite.long * k, 0, 0],
        [0, 0.015, 0],
        [0, 0, 2 * half],
      ],
    )
  },
  titles: ({ artefact }) =>
    Object.values((artefact.with as CityAxis).stops).map(({ figures }) => figures),
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    return [cardUnder({ title, lead, interpretation }, size, { card, right: -0.2 }, tableBoard)]
  },
}
