import { lathe } from '#craft'
import type { Exhibit, Size } from '#exhibition'
import { nameSheet } from '#lettering'
import { cardUnder } from '../cardFront.ts'
import { deskWith } from '../lectern.ts'
import { box, standUnder, tableBeyond, tableFront } from '../stand.ts'
import type { Inscription, Kind, Solid } from '../types.ts'
import { measures, panAt, pans, readyAt, type Pan } from './measures.ts'
import { balanceRule, balanceState, pressDecision, type BalanceAct } from './rule.ts'
import { balanceWords } from './words.ts'

/** A decision, and which pan it loads: the view of the exhibition that says so. */
export type Decision<Text = string> = { name: Text; loads: Pan | 'both'; text: Text }

/** What the exhibition's files say of the balance. */
export type Balance<Text = string> = {
  /** On the plates under the pans; the mark of priority is said with the first. */
  pans: Record<Pan, Text>
  decisions: readonly Decision<Text>[]
}

/** Read by the schema, and cut to one language since. */
export const balanceOf = ({ artefact }: Exhibit<string>): Balance => artefact.with as Balance

/** How many more decisions lie on the right pan than on the left. */
export const moreOnRight = (
  placed: readonly number[],
  decisions: readonly Pick<Decision, 'loads'>[],
): number =>
  placed.reduce((more, decision) => {
    const loads = decisions[decision]?.loads
    return more + (loads === 'economic' ? 1 : loads === 'social' ? -1 : 0)
  }, 0)

/** The card under the table's edge, and plates of pans and decisions, metres. */
const card = { width: 0.66, height: 0.27 } as const
const [ofPan, ofDecision] = [
  { width: 0.34, height: 0.058 },
  { width: 0.236, height: 0.066 },
] as const
const [board, apron] = [0.04, 0.06]

/** Two pans of equal size; decisions are placed on them, and a sentence answers. */
export const balance: Kind = {
  finished: true,
  labelled: true,
  rule: balanceRule,
  words: balanceWords,
  acts: (exhibit, given) => {
    const { decisions } = balanceOf(exhibit)
    const state = balanceState(given)
    const last = state.last === undefined ? undefined : decisions[state.last]
    return {
      buttons: [
        ...decisions.map(({ name }, decision) => ({
          title: name,
          act: pressDecision(state, decision),
          pressed: state.placed.includes(decision),
        })),
        ...(state.placed.length > 0
          ? [{ word: balanceWords.clear, act: { do: 'clear' } satisfies BalanceAct }]
          : []),
      ],
      ...(last && state.last !== undefined
        ? {
            tells: {
              word: balanceWords.placed,
              at: state.last + 1,
              of: decisions.length,
              title: last.name,
              text: last.text,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    return spot
      ? [
          ...standUnder(spot.on, spot.size),
          tableFront(frontOf(spot.size), apron),
          ...stand(spot.size[1]),
        ]
      : []
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    return pans.map((pan) => {
      const [x, y] = panAt(pan, 0)
      const { pan: radius } = measures
      const outline = [
        [0.001, y - high / 2],
        [radius, y + 0.018 - high / 2],
      ] as const
      return lathe(`balance/${pan}`, 'brass', x, 0, outline, 24)
    })
  },
  inscriptions: (exhibit, place, _, { interpretation }): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    const says = balanceOf(exhibit)
    const [, high, deep] = size
    const { base } = measures
    return [
      ...pans.map((pan): Inscription => ({
        sheet: nameSheet(says.pans[pan], ofPan.height, named),
        at: [
          panAt(pan, 0)[0],
          base.height - 0.012 - ofPan.height / 2 - high / 2,
          base.z + base.depth / 2 + 0.003,
        ],
        width: ofPan.width,
        plate: 'paper',
      })),
      ...says.decisions.map(({ name }, decision, all) =>
        deskWith(nameSheet(name, ofDecision.height, named), ofDecision, [
          readyAt(decision, all.length, 0)[0],
          -high / 2,
          deep / 2 + tableBeyond + 0.04,
        ]),
      ),
      cardUnder({ title, lead, interpretation }, size, { card }),
    ]
  },
}

/** How the names of pans and decisions stand on their plates. */
const named = { scale: 0.46, margin: { x: 0.01, y: 0.006 }, floor: 0.5 }

const frontOf = ([width, high, deep]: Size) => ({
  wide: width + 0.06,
  under: -high / 2 - board,
  z: deep / 2 + 0.06,
})

/** The base, the column on it, and a seat for each decision. */
function stand(high: number): Solid[] {
  const { base, pivot, row } = measures
  const foot = -high / 2
  const turned = (x: number, z: number, outline: Solid['outline'], material: string): Solid => ({
    form: 'turned',
    at: [x, foot, z],
    size: [0.12, pivot, 0.12],
    material,
    ...(outline ? { outline } : {}),
  })
  return [
    box([0, foot + base.height / 2, base.z], [base.width, base.height, base.depth], 'timber'),
    box([0, foot + 0.006, base.z], [base.width + 0.03, 0.012, base.depth + 0.03], 'dark-timber'),
    turned(
      0,
      -0.03,
      [
        [0.075, base.height],
        [0.075, base.height + 0.008],
        [0.06, base.height + 0.014],
        [0.024, base.height + 0.034],
        [0.017, base.height + 0.05],
        [0.014, base.height + 0.3],
        [0.019, base.height + 0.315],
        [0.019, base.height + 0.33],
        [0.0125, base.height + 0.345],
        [0.011, pivot - 0.03],
        [0.021, pivot - 0.018],
        [0.021, pivot + 0.02],
        [0.01, pivot + 0.03],
        [0.013, pivot + 0.05],
        [0.001, pivot + 0.075],
      ],
      'brass',
    ),
    ...[0, 1, 2, 3].map((decision) =>
      turned(
        readyAt(decision, 4, 0)[0],
        row.z,
        [
          [0.001, 0.003],
          [0.062, 0.003],
          [0.062, 0.006],
          [0.068, 0.006],
          [0.07, 0],
        ].toReversed() as [number, number][],
        'dark-timber',
      ),
    ),
  ]
}
