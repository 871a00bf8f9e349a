import { isObject, seeded } from '#kit'
import type { Rule } from '#visit'

/** How many cards lie on the table, and what may be answered. */
export const cardCount = 12
export const answers = ['yes', 'no', 'depends'] as const
export type Answer = (typeof answers)[number]
export type Counts = Readonly<Record<Answer, number>>

export type TableState = {
  /** The card that was drawn, from 0, and how many were drawn so far. */
  drawn?: number
  draws: number
  /** What this visitor answered, by card. */
  voted: Readonly<Record<string, Answer>>
  /** What was answered on this device, by card. */
  counts: Readonly<Record<string, Counts>>
}

export type TableAct =
  /** Draws the next card of the deck, which is mixed; or the one that lies there. */
  | { do: 'draw' }
  | { do: 'take'; card: number }
  /** Answers the card that was drawn; once, as long as a visit lasts. */
  | { do: 'vote'; answer: Answer }
  | { do: 'putBack' }
  /** The device's counts, told by whoever shows them. */
  | { do: 'count'; counts: TableState['counts'] }

/** What a visitor may do at the table; what is no such act changes nothing. */
export const tableRule: Rule = (state, act) => (isAct(act) ? after(tableState(state), act) : state)

function after(state: TableState, act: TableAct): TableState {
  const { drawn, ...rest } = state
  switch (act.do) {
    case 'draw':
      return { ...state, drawn: deck[state.draws % cardCount] ?? 0, draws: state.draws + 1 }
    case 'take':
      return act.card === drawn ? rest : { ...state, drawn: act.card }
    case 'vote':
      return drawn === undefined || state.voted[drawn] !== undefined
        ? state
        : { ...state, voted: { ...state.voted, [drawn]: act.answer } }
    case 'putBack':
      return rest
    case 'count':
      return { ...state, counts: act.counts }
  }
}

/** The cards in the order in which they are drawn. */
const chance = seeded(12)
const deck: readonly number[] = Array.from({ length: cardCount }, (_, card) => ({
  card,
  at: chance(),
}))
  .toSorted((a, b) => a.at - b.at)
  .map(({ card }) => card)

export const noVotes: Counts = { yes: 0, no: 0, depends: 0 }

/** The state as it is or as it begins. */
export const tableState = (state: unknown): TableState =>
  isObject(state) && typeof state['draws'] === 'number' && isObject(state['voted'])
    ? // Both are there: this rule has made it.
      (state as TableState)
    : { draws: 0, voted: {}, counts: {} }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is TableAct {
  if (!isObject(act)) return false
  const { card, answer, counts } = act
  if (act['do'] === 'take')
    return Number.isInteger(card) && Number(card) >= 0 && Number(card) < cardCount
  if (act['do'] === 'vote') return answers.some((each) => each === answer)
  if (act['do'] === 'count') return isObject(counts) && Object.values(counts).every(areCounts)
  return act['do'] === 'draw' || act['do'] === 'putBack'
}

const areCounts = (value: unknown): value is Counts =>
  isObject(value) && answers.every((answer) => Number.isInteger(value[answer]))
