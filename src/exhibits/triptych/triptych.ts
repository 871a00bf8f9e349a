import type { Exhibit } from '#exhibition'
import { shelfSheet } from '#lettering'
import { standUnder } from '../stand.ts'
import { cardOn } from '../cardFront.ts'
import type { Kind, Solid } from '../types.ts'
import { leaf, rail } from './measures.ts'
import { triptychRule, triptychState, type TriptychAct } from './rule.ts'
import { triptychWords } from './words.ts'

/** What the exhibition's files say of the three stations. */
export type Triptych<Text = string> = { stations: readonly { name: Text; text: Text }[] }

/** The plate under the table's edge, and how far before it it hangs, metres. */
const card = { width: 0.66, height: 0.27 } as const
/** How far the leaves' boards reach round their paper, and how thick they are. */
const [round, thick] = [0.012, 0.022]

/** One curve carried by a bead from the outline of a vase to its numbers and to three things. */
export const triptych: Kind = {
  finished: true,
  labelled: true,
  rule: triptychRule,
  words: triptychWords,
  acts: (exhibit, state) => {
    const { stations } = stationsOf(exhibit)
    const at = Math.round(triptychState(state).bead)
    const station = stations[at]
    const slide = (by: -1 | 1): TriptychAct => ({ do: 'slide', by })
    return {
      buttons: [
        { word: triptychWords.beadLeft, act: slide(-1) },
        { word: triptychWords.beadRight, act: slide(1) },
      ],
      ...(station
        ? {
            tells: {
              word: triptychWords.stationOf,
              at: at + 1,
              of: stations.length,
              title: station.name,
              text: station.text,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const top = -spot.size[1] / 2
    const [wide, high] = [leaf.width + 2 * round, leaf.height + 2 * round]
    const y = top + leaf.up + leaf.height / 2
    return [
      ...standUnder(spot.on, spot.size),
      ...leaf.middles.map((x) =>
        box([x, y, leaf.face - thick / 2 - 0.001], [wide, high, thick], 'dark-timber'),
      ),
      box([0, top + rail.y, rail.z], [rail.long, rail.thick, rail.thick], 'brass'),
      ...[-1, 1].map((side) =>
        box(
          [(side * rail.long) / 2, top + rail.y / 2, rail.z],
          [0.012, rail.y * 1.6, 0.02],
          'brass',
        ),
      ),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const top = -size[1] / 2
    const { title, lead } = exhibit
    return [
      cardOn({ title, lead, interpretation }, size, { card, right: 0.5 }),
      ...stationsOf(exhibit).stations.map(({ name }, i) => ({
        sheet: { ...shelfSheet({ title: name }, leaf), margin: { x: 0.02, y: 0.016 } },
        at: [leaf.middles[i] ?? 0, top + leaf.up + leaf.height / 2, leaf.face] as const,
        width: leaf.width,
        plate: 'paper' as const,
      })),
    ]
  },
}

/** Read by the schema, and cut to one language since. */
const stationsOf = ({ artefact }: Exhibit<string>): Triptych => artefact.with as Triptych

const box = (at: Solid['at'], size: Solid['size'], material: string): Solid => ({
  form: 'box',
  at,
  size,
  material,
})
