import type { Exhibit } from '#exhibition'
import { languages, type Language } from '#words'
import { ownDesk } from '../lectern.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { card, desk, foot, slab } from './measures.ts'
import { steleRule, steleState, type SteleAct } from './rule.ts'
import { steleWords } from './words.ts'

/** The hall's greeting as it is cut in each language. */
export type SteleWith = {
  greetings: { chinese: string; english: string; russian: string }
}

/** The greetings by language. Read by the schema. */
export function greetingsOf({ artefact }: Exhibit<string>): Readonly<Record<Language, string>> {
  const { chinese, english, russian } = (artefact.with as SteleWith).greetings
  return { zh: chinese, en: english, ru: russian }
}

/** A stone whose face is blank but for three ruled fields; a greeting takes the place of rules. */
export const steleKind: Kind = {
  finished: true,
  labelled: true,
  rule: steleRule,
  words: steleWords,
  sound: (before, now) =>
    steleState(now).read.length > steleState(before).read.length ? 'tick' : undefined,
  acts: (exhibit, given) => {
    const { read } = steleState(given)
    const greetings = greetingsOf(exhibit)
    const act = (does: SteleAct): SteleAct => does
    return {
      buttons: [
        ...languages.map((language) => ({
          word: steleWords[language],
          act: act({ do: 'read', language }),
          pressed: read.includes(language),
        })),
        ...(read.length > 0 ? [{ word: steleWords.clear, act: act({ do: 'clear' }) }] : []),
      ],
      ...(read.length > 0
        ? {
            tells: {
              word: steleWords.onStone,
              at: read.length,
              of: languages.length,
              title: '',
              text: read.map((language) => greetings[language]).join('\n\n'),
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const floor = -size[1] / 2
    return [
      box([0, floor + foot.height / 2, 0], [foot.width, foot.height, foot.depth], 'marble'),
      box(
        [0, floor + foot.height + slab.height / 2, 0],
        [slab.width, slab.height, slab.thick],
        'dark-stone',
      ),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const { title, lead } = exhibit
    return [ownDesk({ title, lead, interpretation }, card, desk, high)]
  },
}
