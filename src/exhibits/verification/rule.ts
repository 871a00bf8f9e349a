import { digitsOf, patternPuzzle, puzzleMeasures } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'

/** The three kinds of the check; each of them is enough. */
export const ways = ['pattern', 'digits', 'sound'] as const
export type Way = (typeof ways)[number]

export type CheckState = {
  /** Which puzzle it is; the same number gives the same one. */
  seed: number
  way: Way
  /** Tiles chosen so far, from 0, in their order; figures given so far. */
  picked: readonly number[]
  typed: string
  solved: boolean
  /** How often an answer was wrong, and how often the figures were asked to be heard. */
  missed: number
  plays: number
}

export type CheckAct =
  | { do: 'way'; way: Way }
  /** Chooses a tile, or puts it back. */
  | { do: 'pick'; tile: number }
  /** Gives the figures so far; the fourth makes the answer. */
  | { do: 'type'; text: string }
  | { do: 'listen' }
  /** Another puzzle, not solved yet: the next one, or that of a number. */
  | { do: 'another'; seed?: number }

/** What a visitor may do with the check; what is no such act changes nothing. */
export const checkRule: Rule = (state, act) => (isAct(act) ? after(checkState(state), act) : state)

function after(state: CheckState, act: CheckAct): CheckState {
  if (act.do === 'another') return { ...fresh, seed: act.seed ?? state.seed + 1, way: state.way }
  if (state.solved) return state
  switch (act.do) {
    case 'way':
      return { ...state, way: act.way, picked: [], typed: '' }
    case 'listen':
      return { ...state, way: 'sound', typed: '', picked: [], plays: state.plays + 1 }
    case 'pick': {
      const picked = state.picked.includes(act.tile)
        ? state.picked.filter((tile) => tile !== act.tile)
        : [...state.picked, act.tile]
      const whole = picked.length === puzzleMeasures.gaps
      const { answer } = patternPuzzle(state.seed)
      return answered({ ...state, way: 'pattern', picked, typed: '' }, whole, same(picked, answer))
    }
    case 'type': {
      if (state.way === 'pattern') return state
      const digits = digitsOf(state.seed, state.way)
      const typed = act.text.replaceAll(/\D/gu, '').slice(0, digits.length)
      return answered(
        { ...state, typed },
        typed.length === digits.length,
        typed === digits.join(''),
      )
    }
  }
}

/** A wrong answer is taken off again, and told. */
const answered = (state: CheckState, whole: boolean, right: boolean): CheckState => {
  if (!whole) return state
  return right
    ? { ...state, solved: true }
    : { ...state, picked: [], typed: '', missed: state.missed + 1 }
}

const same = (a: readonly number[], b: readonly number[]) => a.every((each, i) => each === b[i])

const fresh: CheckState = {
  seed: 1,
  way: 'pattern',
  picked: [],
  typed: '',
  solved: false,
  missed: 0,
  plays: 0,
}

/** The state as it is or as it begins. */
export const checkState = (state: unknown): CheckState =>
  isObject(state) && typeof state['seed'] === 'number' && Array.isArray(state['picked'])
    ? // Both are there: this rule has made it.
      (state as CheckState)
    : fresh

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is CheckAct {
  if (!isObject(act)) return false
  const { way, tile, text, seed } = act
  switch (act['do']) {
    case 'way':
      return ways.some((each) => each === way)
    case 'pick':
      return Number.isInteger(tile) && Number(tile) >= 0 && Number(tile) < puzzleMeasures.choices
    case 'type':
      return typeof text === 'string'
    case 'another':
      return seed === undefined || (Number.isSafeInteger(seed) && Number(seed) > 0)
    default:
      return act['do'] === 'listen'
  }
}
