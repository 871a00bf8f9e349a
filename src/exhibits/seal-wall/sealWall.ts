import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { field, sheet, strip } from './measures.ts'
import { wallRule, wallState, type WallAct } from './rule.ts'
import { wallWords } from './words.ts'

/** What the exhibition's files say of the wall. */
export type SealWallWith<Text = string> = {
  /** The exhibit whose forms leave seals. */
  form: string
  /** How a seal comes about; what is said while there is none, and of one's own. */
  rule: Text
  empty: Text
  own: Text
  /** How many seals of the hall's own hang over the places, and what says that they are no visits. */
  specimens: { many: number; say: Text }
}

/** Read by the schema, and cut to one language since. */
export const wallOf = ({ artefact }: Exhibit<string>): SealWallWith => artefact.with as SealWallWith

/** A wall on which every form that was sent leaves a seal, and nothing else. */
export const sealWall: Kind = {
  finished: true,
  labelled: true,
  rule: wallRule,
  words: wallWords,
  sound: (before, now) => {
    const { chosen } = wallState(now)
    return chosen === undefined || chosen === wallState(before).chosen ? undefined : 'tick'
  },
  acts: (exhibit, given) => {
    const { seals, own, chosen } = wallState(given)
    const says = wallOf(exhibit)
    const act = (does: WallAct): WallAct => does
    const mine = chosen !== undefined && own.includes(chosen)
    const title = ''
    return {
      buttons: [
        ...(own.length > 0
          ? [{ word: wallWords.find, act: act({ do: 'find' }), pressed: mine }]
          : []),
        ...(seals.length > 0
          ? [
              { word: wallWords.before, act: act({ do: 'step', by: -1 }) },
              { word: wallWords.next, act: act({ do: 'step', by: 1 }) },
            ]
          : []),
      ],
      tells:
        chosen === undefined
          ? {
              word: seals.length > 0 ? wallWords.hanging : wallWords.none,
              at: 0,
              of: seals.length,
              title,
              text: seals.length > 0 ? says.rule : says.empty,
            }
          : {
              word: wallWords.sealOf,
              at: seals.indexOf(chosen) + 1,
              of: seals.length,
              title,
              text: mine ? says.own : '',
            },
    }
  },
  solids: () => [
    box([0, 0, 0], [field.width - 0.06, field.height - 0.06, field.thick], 'warm-plaster'),
    {
      form: 'frame',
      at: [0, 0, 0.006],
      size: [field.width, field.height, field.thick + 0.024],
      material: 'dark-timber',
      bar: 0.035,
    },
  ],
  inscriptions: (exhibit) => [
    {
      sheet: ruleSheet(exhibit.title, wallOf(exhibit).rule),
      at: [sheet.x, 0, field.thick / 2 + 0.006],
      width: sheet.width,
      plate: 'paper',
    },
    {
      sheet: {
        texts: [{ level: 'caption', text: wallOf(exhibit).specimens.say, scale: 1.1 }],
        margin: { x: 0.02, y: 0.006 },
        distance: 1.5,
        height: { least: strip.height, most: strip.height },
        floor: 0.6,
        stand: 'middle',
        align: 'centre',
      },
      at: [strip.x, strip.y, field.thick / 2 + 0.006],
      width: strip.width,
      plate: 'paper',
    },
  ],
}

/** The rule, with room for an enlarged seal under it. */
const ruleSheet = (title: string, text: string): Sheet => ({
  texts: [
    { level: 'title', text: title, scale: 1.2 },
    { level: 'body', text, scale: 1.5, before: 0.6 },
  ],
  margin: { x: 0.06, y: 0.08 },
  distance: 1.5,
  height: { least: sheet.height, most: sheet.height },
  floor: 0.6,
})
