import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor has done with the chain. Fresh is `undefined`. */
export type ChainState = {
  /** The link that is told of; it goes round, so it may be beyond either end. */
  at: number
  /** The link in whose record one letter is changed. */
  changed?: number
  /** How often the chain was verified, and the file laid on the shelf. */
  runs: number
  saved: number
  /** Whether the way to the root is told. */
  proved: boolean
  /** What the device worked out last; the scene says it. */
  told?: Told
}

/** What the device found out about the chain and about the link that is told of. */
export type Told =
  | { missing: true }
  | {
      /** From 0, of so many links; its exhibit, its fingerprint and the one before it. */
      at: number
      of: number
      code: string
      title: string
      print: string
      before: string
      /** The first link that fails; none where all hold. */
      broken?: number
      /** Milliseconds that it took to work out all of them. */
      took: number
      /** Where a letter was changed: its exhibit, and the word before and after. */
      changed?: { code: string; was: string; now: string }
      /** First digits of the fingerprints that lead to the root, and whether they do. */
      proof?: { steps: readonly string[]; root: string; holds: boolean }
      /** The fingerprint of the whole file, once it is saved. */
      receipt?: string
    }

export type ChainAct =
  | { do: 'choose'; by: -1 | 1 }
  | { do: 'choose'; to: number }
  | { do: 'verify' }
  /** Changes a letter in the record of the link that is told of. */
  | { do: 'change' }
  | { do: 'restore' }
  | { do: 'prove' }
  | { do: 'save' }
  | { do: 'told'; told: Told }

const fresh: ChainState = { at: 23, runs: 0, saved: 0, proved: false }

/** What a visitor may do with the chain; what is no such act changes nothing. */
export const chainRule: Rule = (state, act) => (isAct(act) ? after(chainState(state), act) : state)

function after(state: ChainState, act: ChainAct): ChainState {
  const { changed: _, ...whole } = state
  switch (act.do) {
    case 'choose':
      return { ...state, at: 'to' in act ? act.to : state.at + act.by, proved: false }
    case 'verify':
      return { ...state, runs: state.runs + 1 }
    case 'change':
      return { ...state, changed: state.at }
    case 'restore':
      return whole
    case 'prove':
      return { ...state, proved: !state.proved }
    case 'save':
      return { ...state, saved: state.saved + 1 }
    case 'told':
      return { ...state, told: act.told }
  }
}

/** The state as it is or as it begins. */
export const chainState = (state: unknown): ChainState =>
  isObject(state) && typeof state['at'] === 'number' && typeof state['runs'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as ChainState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is ChainAct {
  if (!isObject(act)) return false
  const { by, to, told } = act
  if (act['do'] === 'choose') return to === undefined ? by === 1 || by === -1 : Number.isInteger(to)
  if (act['do'] === 'told') return isTold(told)
  return ['verify', 'change', 'restore', 'prove', 'save'].includes(String(act['do']))
}

const isTold = (told: unknown): told is Told =>
  isObject(told) &&
  (told['missing'] === true ||
    (['at', 'of', 'took'].every((key) => typeof told[key] === 'number') &&
      ['code', 'title', 'print', 'before'].every((key) => typeof told[key] === 'string')))
