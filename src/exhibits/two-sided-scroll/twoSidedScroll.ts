import { block, type PairThing } from '#craft'
import type { Exhibit } from '#exhibition'
import { shelfSheet } from '#lettering'
import { box } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'
import { leaf, stand, tablet, tabletUp } from './measures.ts'
import { isFront, pairCount, twoSidedRule, twoSidedState, type TwoSidedAct } from './rule.ts'
import { twoSidedWords } from './words.ts'

export type Pair<Text = string> = {
  thing: PairThing
  name: Text
  rule: Text
  makes: Text
  from: Text
}
/** What the exhibition's files say of the scroll. */
export type TwoSided<Text = string> = { pairs: readonly Pair<Text>[] }

/** Read by the schema, and cut to one language since. */
export const pairsOf = ({ artefact }: Exhibit<string>): readonly Pair[] =>
  (artefact.with as TwoSided).pairs

/** A strip on two rollers that turns in its stand: a rule in words on one side, its thing on the other. */
export const twoSidedScroll: Kind = {
  finished: true,
  labelled: true,
  rule: twoSidedRule,
  words: twoSidedWords,
  sound: (before, now) =>
    twoSidedState(before).pair === twoSidedState(now).pair ? undefined : 'brush',
  acts: (exhibit, given) => {
    const state = twoSidedState(given)
    const front = isFront(state)
    const pair = pairsOf(exhibit)[state.pair]
    const act = (does: TwoSidedAct): TwoSidedAct => does
    return {
      buttons: [
        { word: twoSidedWords.turn, act: act({ do: 'turn' }), pressed: !front },
        { word: twoSidedWords.next, act: act({ do: 'wind', by: 1 }) },
        { word: twoSidedWords.before, act: act({ do: 'wind', by: -1 }) },
      ],
      tells: {
        word: front ? twoSidedWords.ruleOf : twoSidedWords.thingOf,
        at: state.pair + 1,
        of: pairCount,
        title: pair?.name ?? '',
        text: (front ? pair?.rule : pair?.makes) ?? '',
      },
    }
  },
  solids: () => [...standing(), ...head()],
  casts: () =>
    block(
      'two-sided scroll',
      'plaster',
      [-leaf.width / 2, -leaf.rollers, -0.01],
      [
        [leaf.width, 0, 0],
        [0, 2 * leaf.rollers, 0],
        [0, 0, 0.02],
      ],
    ),
  titles: (exhibit) => pairsOf(exhibit).flatMap(({ name, rule }) => [name, rule]),
  inscriptions: ({ title, lead }, _place, _language, { interpretation }) => [
    {
      sheet: shelfSheet({ title, lead, interpretation }, tablet),
      at: [0, tabletUp, tablet.thick / 2 + 0.006],
      width: tablet.width,
      scale: tablet.scale,
      plate: 'paper',
    },
  ],
}

/** Two feet, two posts and two beams of dark timber, with pivots of brass in the beams' middles. */
function standing(): Solid[] {
  const { half, post, top, foot } = stand
  const middle = (top - 0.85) / 2
  return [
    ...[-1, 1].flatMap((side) => [
      box([side * half, -0.825, 0], [0.075, 0.05, 0.5], 'dark-timber'),
      box([side * half, -0.785, 0], [0.06, 0.03, 0.3], 'dark-timber'),
      box([side * half, middle, 0], [post, top + 0.8, post], 'dark-timber'),
    ]),
    box([0, foot, 0], [2 * half - post, 0.06, 0.042], 'dark-timber'),
    box([0, top, 0], [2 * half + post + 0.05, 0.06, 0.06], 'dark-timber'),
    ...[foot + 0.03, leaf.rollers + leaf.wound].map(pivot),
  ]
}

const pivot = (from: number): Solid => {
  const high = stand.top - 0.03 - leaf.rollers - leaf.wound
  return {
    form: 'turned',
    at: [0, from, 0],
    size: [0.03, high, 0.03],
    material: 'brass',
    outline: [
      [0.014, 0],
      [0.014, 0.01],
      [0.008, 0.014],
      [0.008, high - 0.014],
      [0.014, high - 0.01],
      [0.014, high],
    ],
  }
}

/** The board of the card, which stands over the upper beam as a hall's tablet does: nothing comes before it. */
function head(): Solid[] {
  const { width, height, scale, rim, thick, pegs } = tablet
  const peg = (x: number) =>
    box([x, stand.top + 0.03 + pegs / 2, 0], [0.05, pegs, 0.02], 'dark-timber')
  const board = [width * scale + 2 * rim, height * scale + 2 * rim, thick] as const
  return [box([0, tabletUp, 0], board, 'dark-timber'), peg(-0.4), peg(0.4)]
}
