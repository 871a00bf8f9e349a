import { isObject } from '#kit'
import type { Rule } from '#visit'
import { languages, type Language } from '#words'

/** Seals that a rating has at most. */
export const seals = 5
/** Characters that a field and a name take at most. */
export const mostOf = { worked: 1000, failed: 1000, name: 40 } as const
type Field = keyof typeof mostOf
/** The questions for which sentences lie ready. */
export const questions = ['worked', 'failed'] as const
export type Question = (typeof questions)[number]

/** The form as far as it is filled in, and what became of it. Fresh is `undefined`. */
export type FeedbackState = {
  /** The language of what is written; the hall's where none was chosen. */
  language?: Language
  /** 0 is not rated yet. */
  rating: number
  worked: string
  failed: string
  name: string
  /** Sentences that were chosen, by their places in the exhibition's file. */
  said: Readonly<Record<Question, readonly number[]>>
  consent: boolean
  /** Whether a check has been solved for this form. */
  checked: boolean
  /** Asked to be sent, with something missing; and how often. */
  missing?: number
  /** About to be put with the forms of this device. */
  sending?: true
  /** The seals of what this visitor sent, the latest last; and whether thanks stand in its place. */
  sent: readonly string[]
  thanked?: true
}

export type FeedbackAct =
  | { do: 'rate'; rating: number }
  | { do: 'write'; field: Field; text: string }
  /** Chooses a sentence that lies ready, or takes it back. */
  | { do: 'say'; question: Question; sentence: number }
  | { do: 'language'; language: Language }
  | { do: 'consent'; given: boolean }
  | { do: 'checked'; solved: boolean }
  | { do: 'send' }
  /** It has been sent, and this is its seal. */
  | { do: 'sent'; seal: string }
  /** A form was taken back. */
  | { do: 'withdrawn'; seal: string }
  /** Another empty form. */
  | { do: 'anew' }

/** What a visitor may do with the form; what is no such act changes nothing. */
export const feedbackRule: Rule = (state, act) =>
  isAct(act) ? after(feedbackState(state), act) : state

/** What has to be there before a form can be sent, and is not. */
export const missingOf = ({ rating, consent, checked }: FeedbackState) => [
  ...(rating === 0 ? (['rating'] as const) : []),
  ...(consent ? [] : (['consent'] as const)),
  ...(checked ? [] : (['check'] as const)),
]

function after(state: FeedbackState, act: FeedbackAct): FeedbackState {
  if (act.do === 'sent') return { ...fresh, sent: [...state.sent, act.seal], thanked: true }
  if (act.do === 'withdrawn') {
    return { ...state, sent: state.sent.filter((seal) => seal !== act.seal) }
  }
  if (act.do === 'anew') return { ...fresh, sent: state.sent }
  if (act.do === 'checked') return { ...state, checked: act.solved }
  const { thanked: _, ...open } = state
  switch (act.do) {
    case 'rate':
      return { ...open, rating: act.rating }
    case 'write':
      return { ...open, [act.field]: act.text.slice(0, mostOf[act.field]) }
    case 'say': {
      const chosen = open.said[act.question]
      const next = chosen.includes(act.sentence)
        ? chosen.filter((each) => each !== act.sentence)
        : [...chosen, act.sentence]
      return { ...open, said: { ...open.said, [act.question]: next } }
    }
    case 'language':
      return { ...open, language: act.language }
    case 'consent':
      return { ...open, consent: act.given }
    case 'send':
      return missingOf(open).length === 0
        ? { ...open, sending: true }
        : { ...open, missing: (open.missing ?? 0) + 1 }
  }
}

const fresh: FeedbackState = {
  rating: 0,
  worked: '',
  failed: '',
  name: '',
  said: { worked: [], failed: [] },
  consent: false,
  checked: false,
  sent: [],
}

/** The state as it is or as it begins. */
export const feedbackState = (state: unknown): FeedbackState =>
  isObject(state) && typeof state['rating'] === 'number' && isObject(state['said'])
    ? // Both are there: this rule has made it.
      (state as FeedbackState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is FeedbackAct {
  if (!isObject(act)) return false
  const { rating, field, text, question, sentence, language, given, solved, seal } = act
  const whole = (value: unknown, least: number, most: number) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  switch (act['do']) {
    case 'rate':
      return whole(rating, 1, seals)
    case 'write':
      return typeof field === 'string' && Object.hasOwn(mostOf, field) && typeof text === 'string'
    case 'say':
      return questions.some((each) => each === question) && whole(sentence, 0, 99)
    case 'language':
      return languages.some((each) => each === language)
    case 'consent':
      return typeof given === 'boolean'
    case 'checked':
      return typeof solved === 'boolean'
    case 'sent':
    case 'withdrawn':
      return typeof seal === 'string'
    default:
      return act['do'] === 'send' || act['do'] === 'anew'
  }
}
