import type { Exhibit } from '#exhibition'
import type { Kind } from '../types.ts'
import { planRule, planState, type PlanAct } from './rule.ts'
import { planWords } from './words.ts'

/** What the exhibition's files say of the plan. */
export type PlanMap<Text = string> = {
  /** Each with the metres that one walks to it from the plan. */
  spaces: readonly { room: string; name: Text; metres: number }[]
  /** Said of the way: # stands for metres, ## for seconds on foot. */
  way: Text
  /** Said of the space where the plan hangs. */
  here: Text
  legend: Text
}

/** Read by the schema, and cut to one language since. */
export const planOf = ({ artefact }: Exhibit<string>): PlanMap => artefact.with as PlanMap

/** Metres a second of somebody who walks. */
const pace = 1.4
/** Seconds are told to the nearest five. */
const round = 5

/** The hall's plan on a wall, drawn from what the hall is built of: it shows the way and takes one there. */
export const planMap: Kind = {
  finished: true,
  labelled: true,
  rule: planRule,
  words: planWords,
  acts: (exhibit, state) => {
    const { spaces, way, here } = planOf(exhibit)
    const of = spaces.length
    const marked = planState(state).marked % of
    const space = spaces[marked]
    if (!space) return undefined
    const mark = (by: -1 | 1): PlanAct => ({ do: 'mark', by, of })
    const seconds = Math.max(round, round * Math.round(space.metres / pace / round))
    return {
      buttons: [
        { word: planWords.nextSpace, act: mark(1) },
        { word: planWords.spaceBefore, act: mark(-1) },
        { word: planWords.goThere, act: { do: 'go', to: marked } satisfies PlanAct },
      ],
      tells: {
        word: planWords.spaceOf,
        at: marked + 1,
        of,
        title: space.name,
        text:
          space.metres === 0
            ? here
            : way.replace('##', String(seconds)).replace('#', String(space.metres)),
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    return [
      { form: 'box', at: [0, 0, 0], size: [width, height, depth - 0.006], material: 'marble' },
      {
        form: 'frame',
        at: [0, 0, 0],
        size: [width + 0.03, height + 0.03, depth + 0.006],
        material: 'brass',
        bar: 0.018,
      },
    ]
  },
  // All of its letters lie on the drawing, which is the scene's.
  inscriptions: () => [],
}
