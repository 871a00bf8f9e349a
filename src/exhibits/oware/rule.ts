import { isObject } from '#kit'
import type { Rule } from '#visit'
import { houseCount, opening, playable, played, sideOf, type Game } from './game.ts'
import { chosenBy } from './search.ts'

/** How a game stands. Fresh is `undefined`. */
export type OwareState = {
  game: Game
  /** Whether the table plays the far side, or a friend. */
  against: 'table' | 'friend'
  /** The game before the houses that were sown last, and those houses: the visitor's and the table's. */
  before: Game
  sown: readonly number[]
  /** The house that is shown as a hint. */
  hint?: number
  /** A house that could not be sown, and why. */
  refused?: 'empty' | 'feed'
}

export type OwareAct =
  | { do: 'sow'; house: number }
  | { do: 'hint' }
  | { do: 'against'; who: 'table' | 'friend' }
  | { do: 'anew' }

const begun = (against: OwareState['against']): OwareState => ({
  game: opening,
  against,
  before: opening,
  sown: [],
})

/** What visitors may do with the board; what is no such act changes nothing. */
export const owareRule: Rule = (state, act) => (isAct(act) ? after(owareState(state), act) : state)

function after(state: OwareState, act: OwareAct): OwareState {
  const { game, against } = state
  switch (act.do) {
    case 'anew':
      return begun(against)
    case 'against':
      return begun(act.who)
    case 'hint': {
      const hint = chosenBy(game)
      const { refused: _, ...rest } = state
      return hint === undefined ? state : { ...rest, hint }
    }
    case 'sow':
      return sow(state, act.house)
  }
}

function sow(state: OwareState, house: number): OwareState {
  const { game, against } = state
  if (game.over || sideOf(house) !== game.turn) return state
  if (!playable(game).includes(house)) {
    const { hint: _, ...rest } = state
    return { ...rest, refused: game.houses[house] === 0 ? 'empty' : 'feed' }
  }
  const mine = played(game, house)
  // The table answers at once: the same answer to the same game.
  const answer = against === 'table' ? chosenBy(mine) : undefined
  return {
    game: answer === undefined ? mine : played(mine, answer),
    against,
    before: game,
    sown: answer === undefined ? [house] : [house, answer],
  }
}

/** The state as it is or as it begins. */
export const owareState = (state: unknown): OwareState =>
  isObject(state) && isObject(state['game'])
    ? // Its game is there: this rule has made it.
      (state as OwareState)
    : begun('table')

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is OwareAct {
  if (!isObject(act)) return false
  const { do: done, house, who } = act
  if (done === 'sow')
    return Number.isInteger(house) && Number(house) >= 0 && Number(house) < houseCount
  if (done === 'against') return who === 'table' || who === 'friend'
  return done === 'hint' || done === 'anew'
}
