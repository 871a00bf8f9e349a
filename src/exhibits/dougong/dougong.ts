import { dougongPart } from '#craft'
import type { Kind } from '../types.ts'
import { dougongCasts } from './casts.ts'
import { breathRule, type BreathAct } from './rule.ts'
import { dougongWords } from './words.ts'

/** The sets under the sky-well are of the sixth grade (content brief, A-2). Metres. */
export const skyPart = dougongPart('song', 6)

/** Brackets high up under the opening to the sky, which open layer by layer when they are tapped. */
export const dougong: Kind = {
  finished: true,
  labelled: true,
  solids: () => [],
  casts: (exhibit, place) => {
    const [, height = 0] = exhibit.places[place]?.size ?? []
    return dougongCasts(skyPart, -height / 2)
  },
  inscriptions: () => [],
  rule: breathRule,
  words: dougongWords,
  acts: () => ({
    buttons: [{ word: dougongWords.breathe, act: { do: 'breathe' } satisfies BreathAct }],
  }),
}
