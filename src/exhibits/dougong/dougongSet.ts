import { dougongPart, gradesOf, teachingSet, type PartName } from '#craft'
import type { Exhibit } from '#exhibition'
import { box } from '../stand.ts'
import { postOf, writtenOn } from '../standingSign.ts'
import type { Kind } from '../types.ts'
import { dougongCasts } from './casts.ts'
import { setRule, setSound, setState, type SetAct, type SetState } from './rule.ts'
import { dougongWords } from './words.ts'

/** What the exhibition's files say of the parts and of the grades of both measures. */
export type DougongSet<Text = string> = {
  parts: Readonly<Record<PartName, { name: Text; says: Text }>>
  song: { name: Text; grades: readonly Text[] }
  qing: { name: Text; grades: readonly Text[]; note: Text }
}

/** The slab under the set, metres. */
export const slab = { wide: 1.3, high: 0.1 } as const

/** The plate that names it, on a post beside it: its middle over the floor and its place, metres. */
const sign = { width: 0.42, height: 0.34, middle: 0.92, right: 0.84, front: 0.86 } as const

/** A bracket of fifteen pieces that comes apart, put together again piece by piece, in every grade. */
export const dougongSet: Kind = {
  finished: true,
  labelled: true,
  solids: (exhibit, place) => {
    const [, height = 0] = exhibit.places[place]?.size ?? []
    return [
      box([0, (slab.high - height) / 2, 0], [slab.wide, slab.high, slab.wide], 'marble'),
      postOf(sign, height),
    ]
  },
  casts: (exhibit, place) => {
    const [, height = 0] = exhibit.places[place]?.size ?? []
    return dougongCasts(dougongPart('song', 1), slab.high - height / 2)
  },
  inscriptions: writtenOn(sign),
  rule: setRule,
  sound: setSound,
  words: dougongWords,
  acts: (exhibit, given) => {
    const state = setState(given)
    const act = (done: SetAct): SetAct => done
    return {
      buttons: [
        { word: dougongWords.pullApart, act: act({ do: 'apart' }), pressed: state.apart },
        { word: dougongWords.nextPiece, act: act({ do: 'piece' }) },
        { word: dougongWords.largerGrade, act: act({ do: 'grade', by: -1 }) },
        { word: dougongWords.smallerGrade, act: act({ do: 'grade', by: 1 }) },
        {
          word: dougongWords.qingMeasure,
          act: act({ do: 'measure' }),
          pressed: state.measure === 'qing',
        },
      ],
      tells: tells(exhibit, state),
    }
  },
}

/** The piece that has just been put in its place; else the grade in which the set stands. */
function tells({ artefact }: Exhibit<string>, { measure, grade, piece }: SetState) {
  // Read by the schema, and cut to one language since.
  const { parts, song, qing } = artefact.with as DougongSet
  const part = piece === undefined ? undefined : teachingSet[piece]?.part
  if (part !== undefined && piece !== undefined) {
    const { name, says } = parts[part]
    const at = piece + 1
    return { word: dougongWords.pieceOf, at, of: teachingSet.length, title: name, text: says }
  }
  const { name, grades } = measure === 'song' ? song : qing
  const said = grades[grade - 1] ?? ''
  return {
    word: dougongWords.gradeOf,
    at: grade,
    of: gradesOf(measure),
    title: name,
    text: measure === 'song' ? said : `${said} ${qing.note}`,
  }
}
