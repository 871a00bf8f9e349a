import { beamLengths, beamRanks } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'
import { lengthAt, spansOf, type Shown } from './beams.ts'

/** How a visitor has set the beams up. Fresh is `undefined`. */
export type BeamsState = {
  /** Which of the lengths they have, from the shortest. */
  length: number
  /** The part that is told of. Left out where none is. */
  shown?: Shown
}

export type BeamsAct =
  | { do: 'length'; by: -1 | 1 }
  | { do: 'length'; to: number }
  /** Without a part the names are put away. */
  | ({ do: 'name' } & Partial<Shown>)

const longest = beamLengths.length - 1

/** What a visitor may do with the beams; what is no such act changes nothing. */
export const beamsRule: Rule = (state, act) => (isAct(act) ? after(beamsState(state), act) : state)

function after({ length }: BeamsState, act: BeamsAct): BeamsState {
  if (act.do === 'length')
    return { length: Math.min(longest, Math.max(0, 'to' in act ? act.to : length + act.by)) }
  const { beam, span } = act
  const there = beam !== undefined && span !== undefined
  // A short beam has fewer parts than a long one.
  if (there && span >= spansOf(beam, lengthAt(length)).length) return { length }
  return there ? { length, shown: { beam, span } } : { length }
}

/** The state as it is or as it begins: the beams at their full length. */
export const beamsState = (state: unknown): BeamsState =>
  isObject(state) && isWhole(state['length'], longest)
    ? // Its number is there: this rule has made it.
      (state as BeamsState)
    : { length: longest }

/** The part after one, beam by beam and then from the start. */
export function nextPart({ length, shown }: BeamsState): Shown {
  if (!shown) return { beam: 0, span: 0 }
  const count = spansOf(shown.beam, lengthAt(length)).length
  return shown.span + 1 < count
    ? { beam: shown.beam, span: shown.span + 1 }
    : { beam: (shown.beam + 1) % beamRanks.length, span: 0 }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is BeamsAct {
  if (!isObject(act)) return false
  const { by, to, beam, span } = act
  if (act['do'] === 'length') return to === undefined ? by === 1 || by === -1 : isWhole(to, longest)
  if (act['do'] !== 'name') return false
  if (beam === undefined && span === undefined) return true
  return isWhole(beam, beamRanks.length - 1) && isWhole(span, 9)
}

const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
