import { adinkraSign, type AdinkraName } from '#craft'
import type { Exhibit } from '#exhibition'
import { box } from '../stand.ts'
import type { Inscription, Kind, Solid } from '../types.ts'
import { cloth, face, floor, namePlate, table, signAt, signs, told } from './measures.ts'
import {
  adinkraRule,
  adinkraState,
  nextSquare,
  type AdinkraAct,
  type AdinkraState,
} from './rule.ts'
import { adinkraWords } from './words.ts'

/** What the exhibition's files say of the signs, in the order in which they hang. */
export type Adinkra<Text = string> = {
  signs: readonly {
    sign: AdinkraName
    /** As the Akan call it, in every language. */
    name: string
    meaning: Text
    /** What a stamp of it says, as a part of a sentence. */
    says: Text
    geometry: Text
  }[]
  /** Before what the cloth says; what is said of a bare one; why a sign is only shown. */
  told: Text
  bare: Text
  shownOnly: Text
}

/** Read by the schema, and cut to one language since. */
export const adinkraOf = ({ artefact }: Exhibit<string>): Adinkra => artefact.with as Adinkra

/** What the stamps on the cloth say, in the order in which they were made. */
export function toldBy(exhibit: Exhibit<string>, { cloth: stamped, order }: AdinkraState): string {
  const { signs: all, told: begins, bare } = adinkraOf(exhibit)
  const said = order.map((square) => all.find(({ sign }) => sign === stamped[square])?.says ?? '')
  return said.length === 0 ? bare : `${begins} ${said.join(' · ')}`
}

/** Twelve signs of the Akan on a cloth, and a second cloth on which they are stamped. */
export const adinkra: Kind = {
  finished: true,
  labelled: true,
  rule: adinkraRule,
  words: adinkraWords,
  acts: (exhibit, given) => {
    const { signs: all, shownOnly } = adinkraOf(exhibit)
    const state = adinkraState(given)
    const at = all.findIndex(({ sign }) => sign === state.chosen)
    const open = all[at]
    if (!open) return undefined
    const kept = adinkraSign(open.sign).shownOnly === true
    const act = (does: AdinkraAct) => does
    return {
      buttons: [
        ...(kept || nextSquare(state) === undefined
          ? []
          : [{ word: adinkraWords.stamp, act: act({ do: 'stamp' }) }]),
        ...(state.order.length > 0
          ? [
              { word: adinkraWords.takeBack, act: act({ do: 'takeBack' }) },
              { word: adinkraWords.wash, act: act({ do: 'wash' }) },
            ]
          : []),
        ...all.map(({ sign, name }) => ({
          title: name,
          act: act({ do: 'choose', sign }),
          pressed: sign === state.chosen,
        })),
      ],
      tells: {
        word: adinkraWords.sign,
        at: at + 1,
        of: all.length,
        title: open.name,
        text: [
          `**${open.meaning}**`,
          open.geometry,
          ...(kept ? [shownOnly] : []),
          toldBy(exhibit, state),
        ].join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const back = -depth / 2
    const flat = (
      x: number,
      y: number,
      wide: number,
      high: number,
      deep: number,
      material: string,
    ) => box([x, y, back + deep / 2], [wide, high, deep], material)
    const [half, clothDeep] = [height / 2, face - back - 0.002]
    const rod = (x: number, y: number, wide: number): Solid =>
      flat(x, y, wide, 0.034, depth + 0.006, 'dark-timber')
    return [
      flat(signs.x, signs.y, signs.width, signs.height, clothDeep, 'cloth'),
      rod(signs.x, half - 0.017, signs.width + 0.05),
      rod(signs.x, -half + 0.017, signs.width + 0.05),
      flat(cloth.x, cloth.y + 0.025, cloth.side, cloth.side + 0.1, clothDeep, 'cloth'),
      rod(cloth.x, half - 0.017, cloth.side + 0.05),
      // What the cloth says, on a board.
      flat(told.x, told.y, told.width + 0.03, told.height + 0.03, clothDeep, 'dark-timber'),
      // Under the writing, which is not there for a moment whenever it changes.
      flat(told.x, told.y, told.width, told.height, clothDeep + 0.0025, 'plaster'),
      box(
        [table.x, table.y, back + table.depth / 2],
        [table.width, table.thick, table.depth],
        'dark-timber',
      ),
      ...tableLegs(back),
      bowl(table.x - 0.32, back + 0.1, width),
    ]
  },
  inscriptions: (exhibit): Inscription[] =>
    adinkraOf(exhibit).signs.map(({ name, meaning }, i) => {
      const [x, y] = signAt(i)
      return {
        sheet: {
          texts: [
            { level: 'title', text: name, scale: 0.74 },
            { level: 'lead', text: meaning, scale: 0.68, before: 0.12 },
          ],
          margin: { x: 0.01, y: 0.006 },
          distance: 1.3,
          height: { least: namePlate.height, most: namePlate.height },
          floor: 0.42,
          align: 'centre',
          stand: 'middle',
        },
        at: [x, y - namePlate.under, face + 0.002],
        width: namePlate.width,
        plate: 'wall',
      }
    }),
}

/** Four legs, and a board under the front edge. */
function tableLegs(back: number): Solid[] {
  const under = table.y - table.thick / 2
  const high = under - floor
  const [aside, front] = [table.width / 2 - 0.04, back + table.depth - 0.04]
  return [
    box([table.x, under - 0.035, front], [table.width - 0.08, 0.07, 0.025], 'dark-timber'),
    ...[-aside, aside].flatMap((x) =>
      [back + 0.03, front].map((z) =>
        box([table.x + x, floor + high / 2, z], [0.04, high, 0.04], 'dark-timber'),
      ),
    ),
  ]
}

/** A bowl of dye on the table. */
const bowl = (x: number, z: number, wide: number): Solid => ({
  form: 'turned',
  at: [x, table.y + table.thick / 2, z],
  size: [Math.min(0.16, wide), 0.07, 0.16],
  material: 'shadow',
  outline: [
    [0.04, 0],
    [0.072, 0.03],
    [0.08, 0.062],
    [0.074, 0.064],
    [0.066, 0.05],
    [0.001, 0.046],
  ],
})
