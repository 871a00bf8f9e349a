import {
  globeLayers,
  monsoonOf,
  placesOf,
  lathe,
  type GlobeLayer,
  type GlobePlace,
  type Monsoon,
} from '#craft'
import type { Exhibit } from '#exhibition'
import { box } from '../stand.ts'
import { ownDesk } from '../lectern.ts'
import type { Kind, Solid } from '../types.ts'
import { globe as measures } from './measures.ts'
import { globeRule, globeState, type GlobeAct } from './rule.ts'
import { globeWords } from './words.ts'

/** What the exhibition's files say of the globe. */
export type Globe<Text = string> = {
  months: readonly Text[]
  winds: Readonly<Record<Monsoon, Text>>
  layers: Readonly<Record<GlobeLayer, { name: Text; says: Text }>>
  places: Readonly<Record<GlobePlace, { name: Text; says: Text }>>
}

/** Read by the schema, and cut to one language since. */
export const globeOf = ({ artefact }: Exhibit<string>): Globe => artefact.with as Globe

/** The card on its own desk at the globe's right, and where that stands, metres. */
const card = { width: 0.66, height: 0.27 } as const
const desk = { x: 1.06, z: 1.04, up: 0.86 } as const

/** A globe of winds, ports and finds, without borders, turned by who looks at it. */
export const globe: Kind = {
  finished: true,
  labelled: true,
  rule: globeRule,
  words: globeWords,
  sound: (before, now) => (globeState(before).month === globeState(now).month ? 'tick' : undefined),
  acts: (exhibit, given) => {
    const { layers } = globeOf(exhibit)
    const { layer } = globeState(given)
    const act = (does: GlobeAct): GlobeAct => does
    return {
      buttons: [
        {
          word: globeWords.turnWest,
          icon: 'turnRight',
          plain: true,
          act: act({ do: 'turn', to: 'west' }),
        },
        {
          word: globeWords.turnEast,
          icon: 'turnLeft',
          plain: true,
          act: act({ do: 'turn', to: 'east' }),
        },
        { word: globeWords.monthBefore, act: act({ do: 'month', by: -1 }) },
        { word: globeWords.monthAfter, act: act({ do: 'month', by: 1 }) },
        ...globeLayers.map((name) => ({
          title: layers[name].name,
          act: act({ do: 'layer', layer: name }),
          pressed: name === layer,
        })),
        { word: globeWords.placeBefore, act: act({ do: 'place', by: -1 }) },
        { word: globeWords.placeAfter, act: act({ do: 'place', by: 1 }) },
      ],
      tells: told(exhibit, given),
    }
  },
  solids: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    return stand(-high / 2)
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const { radius, middle } = measures
    const outline = Array.from({ length: 13 }, (_, i) => {
      const turn = (Math.PI * i) / 12
      return [
        Math.max(0.001, radius * Math.sin(turn)),
        middle - high / 2 - radius * Math.cos(turn),
      ] as const
    })
    return [lathe('globe', 'marble', 0, 0, outline, 24)]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const { title, lead } = exhibit
    return [ownDesk({ title, lead, interpretation }, card, desk, high)]
  },
}

/** The place that is told of or else the layer, and the wind of the month. */
function told(exhibit: Exhibit<string>, given: unknown) {
  const { months, winds, layers, places } = globeOf(exhibit)
  const { month, layer, place } = globeState(given)
  const wind = winds[monsoonOf(month)].replace('[month]', months[month - 1] ?? '')
  const all = placesOf(layer)
  const [word, at, of, { name, says }] =
    place === undefined
      ? ([
          globeWords.layerOf,
          globeLayers.indexOf(layer),
          globeLayers.length,
          layers[layer],
        ] as const)
      : ([globeWords.placeOf, all.indexOf(place), all.length, places[place]] as const)
  return { word, at: at + 1, of, title: name, text: `${says}\n\n${wind}` }
}

/** How far out the stand's foot comes, metres. */
const foot = 0.86

/** A round stand that opens to a cradle, and the board of its plate. */
function stand(floor: number): Solid[] {
  const { radius, middle } = measures
  const rim = 0.74
  // Where the globe rests on the rim.
  const seat = middle - Math.sqrt(radius ** 2 - rim ** 2)
  const round = (material: string, outline: Solid['outline']): Solid => ({
    form: 'turned',
    at: [0, floor, 0],
    size: [2 * foot, seat + 0.1, 2 * foot],
    material,
    ...(outline ? { outline } : {}),
  })
  return [
    round('dark-timber', [
      [foot, 0],
      [foot, 0.1],
      [foot - 0.02, 0.12],
      [foot - 0.02, 0.12],
      [0.66, 0.16],
      [0.6, 0.24],
      [0.6, seat - 0.16],
      [0.66, seat - 0.1],
      [0.72, seat - 0.08],
      [0.72, seat - 0.08],
      [0.72, seat - 0.03],
    ]),
    round('brass', [
      [rim + 0.005, seat - 0.035],
      [rim + 0.035, seat - 0.03],
      [rim + 0.035, seat - 0.03],
      [rim + 0.035, seat + 0.03],
      [rim + 0.035, seat + 0.03],
      [rim + 0.008, seat + 0.034],
      [rim - 0.02, seat - 0.005],
    ]),
    box(
      [0, floor + measures.month.up, measures.month.out - 0.016],
      [0.5, 0.11, 0.025],
      'dark-timber',
    ),
    // Lower than the board's middle: who looks down on it does not see what holds it.
    box([0, floor + measures.month.up - 0.03, 0.63], [0.05, 0.04, 0.1], 'dark-timber'),
  ]
}
