import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import { put } from '../put.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { bar, out, sheet } from './measures.ts'
import { drawingRule, drawingState, stepsOf, type Dial, type RuleAct } from './rule.ts'
import { drawingWords as words } from './words.ts'

/** What the exhibition's files say of the dials and of the rule. */
export type RuleDrawing<Text = string> = {
  dials: Readonly<Record<Dial, { name: Text; steps: readonly Text[] }>>
  number: Text
  heading: Text
  lines: readonly Text[]
  /** Of a picture, with `[mist]`, `[height]` and `[season]` in their places. */
  says: Text
  saved: Text
}

/** Read by the schema, and cut to one language since. */
export const drawingOf = ({ artefact }: Exhibit<string>): RuleDrawing =>
  artefact.with as RuleDrawing

/** A landscape that a rule draws by a number and three dials. */
export const ruleDrawing: Kind = {
  finished: true,
  labelled: true,
  rule: drawingRule,
  words,
  acts: (exhibit, given) => {
    const { dials, says, saved } = drawingOf(exhibit)
    const state = drawingState(given)
    const act = (one: RuleAct) => one
    const turn = (dial: Dial, by: number) => {
      const to = Math.min(stepsOf(dial) - 1, Math.max(0, state[dial] + by))
      return act({ do: 'turn', dial, to })
    }
    const named = (dial: Dial) => dials[dial].steps[state[dial]] ?? ''
    const told = put(says, {
      mist: named('mist'),
      height: named('height'),
      season: named('season'),
    })
    return {
      buttons: [
        { word: words.nextNumber, act: act({ do: 'number', by: 1 }) },
        { word: words.numberBefore, act: act({ do: 'number', by: -1 }) },
        { word: words.moreMist, act: turn('mist', 1) },
        { word: words.lessMist, act: turn('mist', -1) },
        { word: words.higher, act: turn('height', 1) },
        { word: words.lower, act: turn('height', -1) },
        {
          word: words.nextSeason,
          act: act({ do: 'turn', dial: 'season', to: (state.season + 1) % stepsOf('season') }),
        },
        { word: words.save, act: act({ do: 'save' }) },
      ],
      tells: {
        word: words.number,
        at: 1,
        of: 1,
        title: String(state.seed),
        text: state.saved > 0 ? `${told}\n\n${saved}` : told,
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    return [
      { form: 'frame', at: [0, 0, 0], size, material: 'dark-timber', bar },
      box([0, 0, -depth / 4], [width - bar, height - bar, depth / 2], 'black'),
    ]
  },
  inscriptions: (exhibit) => {
    const { heading, lines } = drawingOf(exhibit)
    return [
      {
        sheet: ruleSheet(heading, lines),
        at: [sheet.x, sheet.y, out],
        width: sheet.width,
        plate: 'paper',
      },
    ]
  },
}

/** The rule, line by line under its heading. */
const ruleSheet = (heading: string, lines: readonly string[]): Sheet => ({
  texts: [
    { level: 'title', text: heading, scale: 0.85 },
    ...lines.map((text, i) => ({ level: 'body', text: `${i + 1}. ${text}`, before: 0.7 }) as const),
  ],
  margin: { x: 0.045, y: 0.07 },
  distance: 1.85,
  height: { least: sheet.height, most: sheet.height },
  floor: 0.6,
  grow: 1.25,
})
