import type { Exhibit } from '#exhibition'
import { ownName, languages } from '#words'
import { cardFront, cardOn, slimFront } from '../cardFront.ts'
import { underLeaning } from '../leaning.ts'
import { standUnder } from '../stand.ts'
import type { Kind } from '../types.ts'
import { lampLight, lampStand } from './lamp.ts'
import { board } from './measures.ts'
import {
  feedbackRule,
  feedbackState,
  missingOf,
  questions,
  seals,
  type FeedbackAct,
  type FeedbackState,
} from './rule.ts'
import { feedbackWords } from './words.ts'

/** What the exhibition's files say of the form. */
export type FeedbackWith<Text = string> = {
  /** The exhibit where the code is solved. */
  check: string
  /** Sentences that lie ready. */
  worked: readonly Text[]
  failed: readonly Text[]
}

/** Read by the schema, and cut to one language since. */
export const feedbackOf = ({ artefact }: Exhibit<string>): FeedbackWith =>
  artefact.with as FeedbackWith

/** How the board leans on its table. */
export const leaning = { lean: board.lean, height: board.height, z: 0.06 } as const
/** The table's front and its card, metres. */
const front = {
  ...slimFront,
  apron: 0.05,
  card: { width: 0.62, height: 0.19 },
  right: 0.36,
} as const

/** A form on a table. What is sent stays on the device, and a seal of it on the wall. */
export const feedback: Kind = {
  finished: true,
  labelled: true,
  rule: feedbackRule,
  words: feedbackWords,
  sound: (before, now) => {
    const [was, is] = [feedbackState(before), feedbackState(now)]
    if (is.sent.length > was.sent.length) return 'pluck'
    return is.rating > 0 && is.rating !== was.rating ? 'clack' : undefined
  },
  acts: (exhibit, given) => {
    const state = feedbackState(given)
    const missing = missingOf(state).map((each) => needs[each])
    return {
      buttons: buttonsOf(state, feedbackOf(exhibit)),
      ...(state.thanked
        ? { tells: told(feedbackWords.thanks, 0, '') }
        : state.rating > 0 || state.missing !== undefined
          ? {
              tells: told(
                missing.length > 0 && state.missing !== undefined
                  ? (missing[0] ?? feedbackWords.ratingTold)
                  : feedbackWords.ratingTold,
                state.rating,
                '',
              ),
            }
          : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    return [
      ...standUnder(spot.on, spot.size),
      ...underLeaning(leaning, -spot.size[1] / 2, board.width - 0.12, 0.12),
      ...cardFront(spot.size, front),
      lampStand(-spot.size[1] / 2),
    ]
  },
  shines: (exhibit, place) => lampLight(-(exhibit.places[place]?.size[1] ?? 0) / 2),
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    return [cardOn({ title, lead, interpretation }, size, front)]
  },
}

/** What to say of something that is missing. */
export const needs = {
  rating: feedbackWords.needsRating,
  consent: feedbackWords.needsConsent,
  check: feedbackWords.needsCheck,
} as const

const told = (
  word: (typeof feedbackWords)[keyof typeof feedbackWords],
  at: number,
  text: string,
) => ({
  word,
  at,
  of: seals,
  title: '',
  text,
})

/** The whole form as acts, for who has no card: there words are chosen, not written. */
function buttonsOf(state: FeedbackState, sentences: FeedbackWith) {
  const act = (does: FeedbackAct): FeedbackAct => does
  if (state.thanked)
    return [{ word: feedbackWords.another, act: act({ do: 'anew' }), inForm: true as const }]
  return [
    ...Array.from({ length: seals }, (_, n) => ({
      title: `${n + 1} / ${seals}`,
      act: act({ do: 'rate', rating: n + 1 }),
      pressed: state.rating === n + 1,
    })),
    ...questions.flatMap((question) =>
      sentences[question].map((title, sentence) => ({
        title,
        act: act({ do: 'say', question, sentence }),
        pressed: state.said[question].includes(sentence),
      })),
    ),
    ...languages.map((language) => ({
      title: ownName[language],
      act: act({ do: 'language', language }),
      pressed: state.language === language,
    })),
    {
      word: feedbackWords.consent,
      act: act({ do: 'consent', given: !state.consent }),
      pressed: state.consent,
    },
    { word: feedbackWords.send, act: act({ do: 'send' }) },
  ].map((button) => ({ ...button, inForm: true as const }))
}
