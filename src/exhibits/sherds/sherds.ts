import type { Exhibit } from '#exhibition'
import { nameSheet } from '#lettering'
import { cardFront, cardUnder, deepFront } from '../cardFront.ts'
import { box, standUnder } from '../stand.ts'
import type { Inscription, Kind } from '../types.ts'
import { bed, bedAt, boards, boardX, namePlate, ring, sand } from './measures.ts'
import {
  mayFit,
  ofBowl,
  sherdCount,
  sherdsRule,
  sherdsState,
  wareOf,
  wares,
  type SherdsAct,
  type Ware,
} from './rule.ts'
import { sherdsWords } from './words.ts'

/** What the exhibition's files say of the sherds. */
export type SherdTexts<Text = string> = {
  wares: Record<Ware, { name: Text; looks: Text }>
  inHand: Text
  right: Text
  wrong: Text
  allSorted: Text
  found: Text
  bowl: Text
}

/** Read by the schema, and cut to one language since. */
const textsOf = ({ artefact }: Exhibit<string>): SherdTexts => artefact.with as SherdTexts

/** The table's front and its card, metres. */
const front = {
  ...deepFront,
  apron: 0.105,
  card: { width: 0.74, height: 0.27 },
  right: 0.4,
} as const

/** Twelve sherds that are sorted by their glaze; four of them make a bowl. */
export const sherds: Kind = {
  finished: true,
  labelled: true,
  rule: sherdsRule,
  words: sherdsWords,
  acts: (exhibit, given) => {
    const says = textsOf(exhibit)
    const state = sherdsState(given)
    const { held, sorted, fitted, note } = state
    const act = (does: SherdsAct) => does
    const whole = fitted.length === ofBowl.length
    const done = sorted.length === sherdCount
    return {
      buttons: [
        ...(done ? [] : [{ word: sherdsWords.next, act: act({ do: 'pick' }) }]),
        ...(done
          ? []
          : wares.map((ware) => ({ title: says.wares[ware].name, act: act({ do: 'lay', ware }) }))),
        ...(mayFit(state) ? [{ word: sherdsWords.fit, act: act({ do: 'fit' }) }] : []),
        ...(sorted.length > 0 ? [{ word: sherdsWords.mix, act: act({ do: 'mix' }) }] : []),
      ],
      tells: {
        word: sherdsWords.sorted,
        at: sorted.length,
        of: sherdCount,
        title: note ? says[note] : '',
        text: [
          ...(done ? [says.allSorted] : [`${says.inHand} ${says.wares[wareOf(held)].looks}`]),
          ...(whole ? [says.bowl] : mayFit(state) ? [says.found] : []),
        ].join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const foot = -spot.size[1] / 2
    const rim = (x: number, z: number, wide: number, deep: number) =>
      box([x, foot + 0.015, z], [wide, 0.03, deep], 'dark-timber')
    const [across, along] = [sand.width / 2 + 0.012, sand.depth / 2 + 0.012]
    return [
      ...standUnder(spot.on, spot.size),
      ...cardFront(spot.size, front),
      box(
        [sand.x, foot + sand.high / 2, sand.z],
        [sand.width, sand.high, sand.depth],
        'warm-plaster',
      ),
      rim(sand.x - across, sand.z, 0.024, sand.depth + 0.048),
      rim(sand.x + across, sand.z, 0.024, sand.depth + 0.048),
      rim(sand.x, sand.z - along, sand.width, 0.024),
      rim(sand.x, sand.z + along, sand.width, 0.024),
      ...wares.flatMap((ware) => [
        box(
          [boardX(ware), foot + boards.high / 2, boards.z],
          [boards.width, boards.high, boards.depth],
          'timber',
        ),
        // A bed for each of the four that belong here.
        ...[0, 1, 2, 3].map((nth) => {
          const [x, z] = bedAt(ware, nth)
          const high = boards.high + bed.high
          return box([x, foot + high / 2, z], [bed.width, high, bed.depth], 'cloth')
        }),
      ]),
      // The ring in which a bowl is fitted together.
      {
        form: 'turned',
        at: [ring.x, foot, ring.z],
        size: [ring.radius * 2, ring.high, ring.radius * 2],
        material: 'timber',
        outline: [
          [ring.radius, 0],
          [ring.radius + 0.008, ring.high * 0.4],
          [ring.radius + 0.004, ring.high],
          [ring.radius - 0.006, ring.high],
          [ring.radius - 0.02, 0.004],
          [0.001, 0.004],
        ],
      },
      {
        form: 'turned',
        at: [ring.x, foot, ring.z],
        size: [0.072, 0.006, 0.072],
        material: 'cloth',
        outline: [
          [0.036, 0],
          [0.035, 0.006],
          [0.001, 0.0065],
        ],
      },
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    const foot = -size[1] / 2
    return [
      ...wares.map((ware): Inscription => ({
        sheet: nameSheet(textsOf(exhibit).wares[ware].name, namePlate.height, {
          scale: 0.42,
          margin: { x: 0.008, y: 0.005 },
          floor: 0.4,
        }),
        at: [
          boardX(ware),
          foot + namePlate.height / 2 + 0.002,
          boards.z + boards.depth / 2 + 0.012,
        ],
        width: namePlate.width,
        plate: 'paper',
      })),
      cardUnder({ title, lead, interpretation }, size, front),
    ]
  },
}
