import { cellDots, type DotBar } from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'
import {
  benchAfter,
  benchOf,
  freshBench,
  isBenchAct,
  isOneOf,
  steps,
  worked,
  type Bench,
  type BenchAct,
} from '../bench/bench.ts'
import { gameGroups, puzzleWindows } from '../bench/counts.ts'
import { pieceCount, pieceIs, type PieceIs } from './pieces.ts'

export type GameGroup = (typeof gameGroups)[number]

/** A window: the bars of its cell and the rule by which they fill it. */
export type Pattern = { bars: readonly DotBar[]; group: number; name: number }

export type GameState = Bench<Pattern> & {
  /** The dot where the pencil is, and where the bar begins that is being drawn. */
  dot: number
  from?: number
  /** The puzzle: which window, which piece is looked at, and what was found out about it. */
  puzzle?: { window: number; piece: number; answer?: PieceIs }
  /** Windows whose cell was found. */
  found: readonly number[]
}

export type GameAct =
  | BenchAct
  /** From dot to dot; a bar that is there already is taken away. */
  | { do: 'bar'; from: number; to: number; stroke?: number }
  | { do: 'move'; x: number; y: number }
  /** Begins or ends a bar: at a dot, or where the pencil is. */
  | { do: 'dot'; dot?: number }
  | { do: 'group'; group: number }
  | { do: 'puzzle' }
  | { do: 'piece' }
  | { do: 'answer' }
  | { do: 'window' }

const dots = cellDots * cellDots
/** More would hide the pattern, and weigh too much. */
const barsAtMost = 12

const first: Pattern = {
  bars: [
    [0, 7],
    [7, 12],
  ],
  group: 0,
  name: 0,
}
const fresh: GameState = { ...freshBench(first), dot: 12, found: [] }

/** The rule of a pattern. */
export const groupOf = ({ group }: Pattern): GameGroup => gameGroups[group] ?? 'p4m'

/** The state as it is or as it begins. */
export const gameState = (state: unknown): GameState => benchOf(state, fresh)

/** What a visitor may do at the game; what is no such act changes nothing. */
export const gameRule: Rule = (state, act) => (isAct(act) ? after(gameState(state), act) : state)

function after(state: GameState, act: GameAct): GameState {
  const { puzzle, from, ...rest } = state
  const { now } = state
  const made = (pattern: Pattern, at: number, stroke?: number): GameState => ({
    ...rest,
    ...worked(state, pattern, at, stroke),
  })
  switch (act.do) {
    case 'puzzle':
      return { ...rest, step: steps.look, ...(puzzle ? {} : { puzzle: { window: 0, piece: 0 } }) }
    case 'piece':
    case 'window':
    case 'answer':
      return puzzle ? puzzled(state, puzzle, act.do) : state
    case 'move': {
      const x = Math.min(cellDots - 1, Math.max(0, (state.dot % cellDots) + act.x))
      const y = Math.min(cellDots - 1, Math.max(0, Math.floor(state.dot / cellDots) + act.y))
      return { ...rest, ...begun(from), step: steps.try, dot: y * cellDots + x }
    }
    case 'dot': {
      const dot = act.dot ?? state.dot
      if (from === undefined) return { ...rest, step: steps.try, dot, from: dot }
      if (from === dot) return { ...rest, step: steps.try, dot }
      return { ...made(barred(now, from, dot), steps.try), dot }
    }
    case 'bar': {
      // While a hand draws, the bar goes with it: the one it drew before is not there.
      const goesOn = act.stroke !== undefined && act.stroke === state.stroke
      const before = goesOn ? (state.past.at(-1) ?? now) : now
      const pattern = act.from === act.to ? before : barred(before, act.from, act.to)
      return { ...made(pattern, steps.try, act.stroke), dot: act.to }
    }
    case 'group':
      return made({ ...now, group: act.group }, steps.make)
    case 'step': {
      const at = benchAfter(state, act, first)
      return { ...rest, ...at, ...(at.step === steps.look && puzzle ? { puzzle } : {}) }
    }
    default:
      return { ...rest, ...benchAfter(state, act, first) }
  }
}

const begun = (from: number | undefined) => (from === undefined ? {} : { from })

/** A pattern with that bar, or without it where it was there. */
function barred(pattern: Pattern, from: number, to: number): Pattern {
  const [a, b] = [Math.min(from, to), Math.max(from, to)]
  const others = pattern.bars.filter(([x, y]) => x !== a || y !== b)
  if (others.length < pattern.bars.length) return { ...pattern, bars: others }
  return { ...pattern, bars: [...others, [a, b] as const].slice(-barsAtMost) }
}

function puzzled(
  state: GameState,
  { window, piece, answer }: NonNullable<GameState['puzzle']>,
  does: 'piece' | 'window' | 'answer',
): GameState {
  if (does === 'piece') return { ...state, puzzle: { window, piece: (piece + 1) % pieceCount } }
  if (does === 'window')
    return { ...state, puzzle: { window: (window + 1) % puzzleWindows.length, piece: 0 } }
  if (answer) return state
  const is = pieceIs(window, piece)
  const found = is === 'right' ? [...new Set([...state.found, window])] : state.found
  return { ...state, found, puzzle: { window, piece, answer: is } }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is GameAct {
  if (isBenchAct(act)) return true
  if (!isObject(act)) return false
  const { from, to, stroke, x, y, dot, group } = act
  switch (act['do']) {
    case 'puzzle':
    case 'piece':
    case 'answer':
    case 'window':
      return true
    case 'bar':
      return (
        isOneOf(from, dots) &&
        isOneOf(to, dots) &&
        (stroke === undefined || Number.isFinite(stroke))
      )
    case 'move':
      return [x, y].every((by) => by === 0 || by === 1 || by === -1)
    case 'dot':
      return dot === undefined || isOneOf(dot, dots)
    case 'group':
      return isOneOf(group, gameGroups.length)
    default:
      return false
  }
}
