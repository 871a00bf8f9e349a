import type { Exhibit } from '#exhibition'
import type { Visit } from '#visit'
import { cardFront, cardOn, slimFront, type CardFront } from '../cardFront.ts'
import { box, standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { inward, isTown, slab, strip } from './measures.ts'
import { dayRule, dayState, type DayAct } from './rule.ts'
import { dayWords } from './words.ts'

type Model<Text> = { name: Text; rule: Text }
/** What the exhibition's files say of the two models and of the lights. */
export type SameDay<Text = string> = {
  axis: Model<Text>
  town: Model<Text>
  day: Text
  waits: Text
  met: Text
}

/** Read by the schema, and cut to one language since. */
export const dayOf = ({ artefact }: Exhibit<string>): SameDay => artefact.with as SameDay

const front: CardFront = { card: { width: 0.9, height: 0.3 }, apron: 0.09, ...slimFront }

/** The rim round a model: how far within the table's edge, how broad, and how high in all; metres. */
const rim = { in: 0.07, wide: 0.01, high: 0.003 } as const

/** The middle between two tables in the plan, metres; that of one where there is no other. */
export function betweenThem({ plan }: Visit, id: string): { x: number; z: number } {
  const tables = plan.hangings.filter(({ exhibit }) => exhibit === id)
  const mean = (of: 'x' | 'z') =>
    tables.reduce((sum, table) => sum + table[of], 0) / Math.max(1, tables.length)
  return { x: mean('x'), z: mean('z') }
}

/** Two places on two tables, and a light from either; they meet where somebody stands between. */
export const sameDay: Kind = {
  finished: true,
  labelled: true,
  rule: dayRule,
  words: dayWords,
  acts: (exhibit, given) => {
    const { axis, town, waits, met, day } = dayOf(exhibit)
    const { met: done } = dayState(given)
    const act: DayAct = { do: done ? 'quench' : 'send' }
    const models = [axis, town].map(({ name, rule }) => `**${name}** ${rule}`)
    return {
      buttons: [{ word: dayWords.send, act, pressed: done === true }],
      tells: {
        word: done ? dayWords.met : dayWords.waiting,
        at: done ? 1 : 0,
        of: 1,
        title: day,
        text: (done ? [met] : [waits, ...models]).join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const { size } = spot
    const [width, height, depth] = size
    const side = inward(place)
    const under = -height / 2
    const edge = width / 2 + 0.06
    const foot = under - 0.78
    return [
      ...standUnder(spot.on, size),
      ...cardFront(size, front),
      box(
        [0, under + slab.high / 2, 0],
        [width - 2 * slab.free, slab.high, depth - 2 * slab.free],
        'dark-stone',
      ),
      // A rim of brass let into the stone.
      ...[-1, 1].flatMap((hand) => [
        box(
          [0, under + slab.high, hand * (depth / 2 - rim.in)],
          [width - 2 * rim.in + rim.wide, rim.high, rim.wide],
          'brass',
        ),
        box(
          [hand * (width / 2 - rim.in), under + slab.high, 0],
          [rim.wide, rim.high, depth - 2 * rim.in],
          'brass',
        ),
      ]),
      // The strip from the model to the table's edge, a leg under that edge, and the rod down along it.
      box(
        [side * (edge - 0.03), (under - 0.04 + foot) / 2, 0],
        [0.06, under - 0.04 - foot, 0.09],
        'dark-timber',
      ),
      box(
        [side * (edge - 0.05), under + (slab.high + strip.high) / 2, 0],
        [0.12, slab.high + strip.high, strip.wide],
        'brass',
      ),
      box(
        [side * (edge + strip.rod / 2), (under + slab.high + foot) / 2, 0],
        [strip.rod, under + slab.high - foot, strip.rod],
        'brass',
      ),
    ]
  },
  titles: (exhibit) => [dayOf(exhibit).day],
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { axis, town } = dayOf(exhibit)
    const { name, rule } = isTown(place) ? town : axis
    return [cardOn({ title: name, lead: rule, interpretation }, size, front)]
  },
}
