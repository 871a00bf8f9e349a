import { isObject } from '#kit'
import type { Rule } from '#visit'

/** What a visitor asked the graph. Fresh is `undefined`. */
export type GraphState = {
  /** The question, by its number from 0, and the point that is told of. */
  asked?: number
  at?: number
  /** The point from which the visitor came along a line. */
  from?: number
  /** Steps of a twelfth that the cloud has turned to the right. */
  turn: number
  /** How often it was laid on the shelf, and as what the last time. */
  saved: number
  as?: Format
  told?: GraphTold
}
type Format = 'json-ld' | 'csv'

/** What the scene found in the graph; it alone has it. */
export type GraphTold =
  | { missing: true }
  | {
      title: string
      text: string
      /** The same in a sentence or two, for the glass before the cloud. */
      board: string
      /** The meter in a line. */
      gauge: string
      /** The points to which the buttons lead: the next of the answer, and the end of a line. */
      next: number
      follow: number
    }

export type GraphAct =
  | { do: 'ask'; question: number }
  | { do: 'choose'; to: number; from?: number }
  | { do: 'turn'; by: -1 | 1 }
  | { do: 'save'; as: Format }
  | { do: 'told'; told: GraphTold }

/** What a visitor may do with the graph; what is no such act changes nothing. */
export const graphRule: Rule = (state, act) => (isAct(act) ? after(graphState(state), act) : state)

function after(state: GraphState, act: GraphAct): GraphState {
  const { asked, at: _, from: __, ...rest } = state
  switch (act.do) {
    case 'ask':
      // The same question again takes the answer away.
      return asked === act.question ? rest : { ...rest, asked: act.question }
    case 'choose':
      return {
        ...rest,
        ...(asked === undefined ? {} : { asked }),
        at: act.to,
        ...(act.from === undefined ? {} : { from: act.from }),
      }
    case 'turn':
      return { ...state, turn: state.turn + act.by }
    case 'save':
      return { ...state, saved: state.saved + 1, as: act.as }
    case 'told':
      return { ...state, told: act.told }
  }
}

/** The state as it is or as it begins. */
export const graphState = (state: unknown): GraphState =>
  isObject(state) && typeof state['turn'] === 'number' && typeof state['saved'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as GraphState)
    : { turn: 0, saved: 0 }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is GraphAct {
  if (!isObject(act)) return false
  const { question, to, from, by, as, told } = act
  const number = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
  if (act['do'] === 'ask') return number(question)
  if (act['do'] === 'choose') return number(to) && (from === undefined || number(from))
  if (act['do'] === 'turn') return by === 1 || by === -1
  if (act['do'] === 'save') return as === 'json-ld' || as === 'csv'
  return act['do'] === 'told' && isTold(told)
}

const isTold = (told: unknown): told is GraphTold =>
  isObject(told) &&
  (told['missing'] === true ||
    (['title', 'text', 'board', 'gauge'].every((key) => typeof told[key] === 'string') &&
      ['next', 'follow'].every((key) => Number.isInteger(told[key]))))
