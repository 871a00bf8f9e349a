import { lathe } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import { box, standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { back, big, front, panel, small, thingAt } from './measures.ts'
import { coinRule, coinState, explanations, pressExplanation, type Explanation } from './rule.ts'
import { coinWords } from './words.ts'

/** What the exhibition's files say of the coin. */
export type Coin<Text = string> = {
  /** The four characters as they are read: over the hole, under it, right, left. */
  characters: string
  /** By how much the large one is enlarged; what stands on the panel before one weighs; what all of it shows. */
  scale: Text
  open: Text
  verdict: Text
  explanations: Record<Explanation, { name: Text; proof: Text }>
}

/** How high the foot of the panel's board is that tells it is no original, and the board in all, metres. */
const line = 0.078
const board = { height: panel.height + line, under: panel.under + line / 2 } as const

/** Read by the schema, and cut to one language since. */
export const coinOf = ({ artefact }: Exhibit<string>): Coin => artefact.with as Coin

/** What stands on the panel while an explanation is weighed, or before. */
export function panelSheetOf(exhibit: Exhibit<string>, weighed: Explanation | undefined): Sheet {
  const { explanations: says, open, scale, verdict } = coinOf(exhibit)
  const { title } = exhibit
  const shown = weighed && says[weighed]
  return {
    texts: [
      { level: 'title', text: shown ? shown.name : title, scale: 0.66 },
      { level: 'lead', text: shown ? shown.proof : open, scale: 0.8, before: 0.35 },
      { level: 'caption', text: shown ? verdict : scale, scale: 0.95, foot: true },
    ],
    margin: { x: 0.024, y: 0.022 },
    distance: 1.3,
    height: { least: panel.height, most: panel.height },
    floor: 0.45,
  }
}

/** A coin, enlarged and at its true size, and three explanations of how it came. */
export const coin: Kind = {
  finished: true,
  labelled: true,
  rule: coinRule,
  words: coinWords,
  // Both are drawn by the scene: the coin's face, and the panel while an explanation is weighed.
  titles: (exhibit) => {
    const { characters, explanations: says } = coinOf(exhibit)
    return [characters, ...explanations.map((each) => says[each].name)]
  },
  acts: (exhibit, given) => {
    const { explanations: says, verdict } = coinOf(exhibit)
    const state = coinState(given)
    const { weighed } = state
    return {
      buttons: explanations.map((each) => ({
        title: says[each].name,
        act: pressExplanation(state, each),
        pressed: weighed === each,
      })),
      ...(weighed
        ? {
            tells: {
              word: coinWords.weighed,
              at: explanations.indexOf(weighed) + 1,
              of: explanations.length,
              title: says[weighed].name,
              text: `${says[weighed].proof}\n\n${verdict}`,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const foot = -spot.size[1] / 2
    return [
      ...standUnder(spot.on, spot.size),
      // A board behind it, so that it is seen alone, from wherever one comes.
      box([0, foot + back.high / 2, back.z], [back.wide, back.high, 0.014], 'dark-timber'),
      box([0, foot + back.high / 2, back.z + 0.008], [back.felt, back.felt, 0.006], 'dark-felt'),
      // What the coin leans in, and the block of the true one.
      box([big.x, foot + 0.014, big.z], [0.16, 0.028, 0.05], 'dark-timber'),
      box([small.x, foot + 0.01, small.z - 0.004], [0.05, 0.02, 0.036], 'dark-timber'),
      ...explanations.map((each) => {
        const [x, z] = thingAt(each)
        return box([x, foot + 0.002, z], [0.082, 0.004, 0.062], 'dark-timber')
      }),
      box(
        [0, foot - board.under, front + 0.004],
        [panel.width + 0.02, board.height + 0.02, 0.012],
        'dark-timber',
      ),
      // Under the writing, which is not there for a moment whenever it changes.
      box([0, foot - board.under, front + 0.0045], [panel.width, board.height, 0.012], 'plaster'),
    ]
  },
  casts: (exhibit, place) => {
    const foot = -(exhibit.places[place]?.size[1] ?? 0) / 2
    const disc = [
      [0.001, foot + 0.03],
      [0.1, foot + 0.14],
      [0.001, foot + 0.25],
    ] as const
    return [lathe('coin/disc', 'brass', big.x, big.z, disc, 12)].map((chart) => ({
      ...chart,
      // Flat as a coin is.
      points: chart.points.map((value, i) => (i % 3 === 2 ? big.z + (value - big.z) * 0.1 : value)),
    }))
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    if (interpretation === undefined) return []
    const foot = -(exhibit.places[place]?.size[1] ?? 0) / 2
    return [
      {
        sheet: {
          texts: [{ level: 'caption', text: interpretation, scale: 0.75 }],
          margin: { x: 0.024, y: 0.006 },
          distance: 1.5,
          height: { least: line, most: line },
          floor: 0.5,
          stand: 'middle',
        },
        at: [0, foot - panel.under - (panel.height + line) / 2, front + 0.011],
        width: panel.width,
        plate: 'paper',
      },
    ]
  },
}
