import { beastAt, beastNames, beastRanks, beastRow, block, type BeastName } from '#craft'
import type { Exhibit, Size } from '#exhibition'
import { nameSheet } from '#lettering'
import { cardUnder } from '../cardFront.ts'
import { box, standUnder, tableFront } from '../stand.ts'
import type { Inscription, Kind, Solid } from '../types.ts'
import { beastsRule, beastsState, type BeastsAct } from './rule.ts'
import { beastWords } from './words.ts'

/** What the exhibition's files say of the row. */
export type RidgeBeasts<Text = string> = {
  beasts: Readonly<Record<BeastName, { name: Text; says: Text }>>
  ranks: { ten: Text; nine: Text; fewer: Text }
}

/** The card under the table's edge, a name's plate, the board that carries them, metres. */
const card = { width: 0.7, height: 0.27 } as const
const ofName = { width: 0.43, height: 0.1 } as const
const [top, apron] = [0.04, 0.13] as const
/** How high the slider's rail lies on the table. */
export const railHigh = 0.014

/** Ten beasts and who leads them on a ridge; a slider of ranks takes them away from the back. */
export const ridgeBeasts: Kind = {
  finished: true,
  labelled: true,
  rule: beastsRule,
  words: beastWords,
  sound: (before, now) =>
    beastsState(before).rank === beastsState(now).rank ? undefined : 'clack',
  acts: (exhibit, given) => {
    const { rank } = beastsState(given)
    const act = (does: BeastsAct): BeastsAct => does
    return {
      buttons: [
        { word: beastWords.next, act: act({ do: 'name', by: 1 }) },
        { word: beastWords.previous, act: act({ do: 'name', by: -1 }) },
        ...(rank > 1 ? [{ word: beastWords.lower, act: act({ do: 'rank', by: 1 }) }] : []),
        ...(rank < beastRanks[0]
          ? [{ word: beastWords.higher, act: act({ do: 'rank', by: -1 }) }]
          : []),
      ],
      tells: told(exhibit, given),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    return spot ? [...standUnder(spot.on, spot.size), ...furniture(spot.size)] : []
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const { ridge } = beastRow
    const cast = (x: number, wide: number, y: number, tall: number, z: number, deep: number) =>
      block(
        'beasts',
        'roof-tile',
        [x - wide / 2, y - high / 2, z - deep / 2],
        [
          [wide, 0, 0],
          [0, tall, 0],
          [0, 0, deep],
        ],
      )
    return [
      ...cast(0, ridge.long, 0, 0.05, 0.08, ridge.deep - 0.16),
      ...cast(0, ridge.long, 0.05, ridge.high - 0.05, 0.01, 0.16),
      // A beast keeps off about as much as a block half as broad.
      ...beastNames.flatMap((_, beast) => cast(beastAt(beast), 0.16, ridge.high, 0.36, 0.01, 0.09)),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    const { beasts } = saidOf(exhibit)
    const front = frontOf(size) + 0.0135
    const under = -size[1] / 2 - top
    return [
      ...beastNames.map((beast, number): Inscription => ({
        sheet: nameSheet(
          number === 0 ? beasts[beast].name : `${number} · ${beasts[beast].name}`,
          ofName.height,
          named,
        ),
        at: [beastAt(number), under - apron / 2, front],
        width: ofName.width,
        plate: 'paper',
      })),
      cardUnder({ title, lead, interpretation }, size, { card }, top + apron),
    ]
  },
}

/** Read by the schema, and cut to one language since. */
const saidOf = ({ artefact }: Exhibit<string>): RidgeBeasts => artefact.with as RidgeBeasts

/** The one that was touched and what it means, or the rank. */
function told(exhibit: Exhibit<string>, given: unknown) {
  const { beasts, ranks } = saidOf(exhibit)
  const { rank, named } = beastsState(given)
  const name = named === undefined ? undefined : beastNames[named]
  if (name === undefined || named === undefined) {
    const text = rank === 10 ? ranks.ten : rank === 9 ? ranks.nine : ranks.fewer
    return { word: beastWords.rankOf, at: rank, of: beastRanks[0], title: exhibit.title, text }
  }
  const word = named === 0 ? beastWords.leads : beastWords.beastOf
  return { word, at: named, of: rank, title: beasts[name].name, text: beasts[name].says }
}

/** How the beasts' names stand on their plates. */
const named = { scale: 0.78, margin: { x: 0.012, y: 0.008 }, floor: 0.5 }

/** The middle of what hangs under the table's edge. */
const frontOf = ([, , deep]: Size): number => deep / 2 + 0.046

/** Legs on the way, the boards of the plates, and the rail with a stop for every rank. */
function furniture(size: Size): Solid[] {
  const [wide, high, deep] = size
  const foot = -high / 2
  const under = foot - top
  return [
    ...[-0.9, 0.9].flatMap((x) =>
      [-1, 1].map((side) =>
        box([x, under - 0.37, side * (deep / 2)], [0.06, 0.74, 0.06], 'dark-timber'),
      ),
    ),
    tableFront({ wide: wide + 0.12, under, z: frontOf(size) }, apron),
    box(
      [(beastAt(1) + beastAt(10)) / 2, foot + railHigh / 2, beastRow.rail],
      [beastAt(10) - beastAt(1) + 0.06, railHigh, 0.016],
      'brass',
    ),
    ...beastRanks.map((rank) =>
      box([beastAt(rank), foot + 0.009, beastRow.rail], [0.012, 0.018, 0.04], 'brass'),
    ),
  ]
}
