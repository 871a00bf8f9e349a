import { stampNames, wallpaperNames } from '#craft'
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
import { answering, hasMirrors, isTurns, turnsIn } from './groups.ts'

/** Places along each side of the cell where one may stamp. */
export const stampDots = 5
const dots = stampDots * stampDots
const marksAtMost = 3
/** Places of a stroke of one's own, at most. */
const strokeAtMost = 24

/** A pattern: what is stamped in its cell, a stroke of one's own, and the group that repeats it. */
export type Repeat = {
  marks: readonly { stamp: number; at: number }[]
  /** Places in the cell, in hundredths of its side. */
  line: readonly (readonly [x: number, y: number])[]
  group: number
  name: number
}

export type RepeatState = Bench<Repeat> & {
  /** The stamp in hand, and the place where it is. */
  stamp: number
  dot: number
}

export type RepeatAct =
  | BenchAct
  | { do: 'group'; group: number }
  | { do: 'turns'; turns: number }
  | { do: 'mirrors'; on: boolean }
  /** Another group that answers both questions in the same way. */
  | { do: 'other' }
  | { do: 'stamp'; stamp: number }
  | { do: 'move'; x: number; y: number }
  /** Stamps at a place, or where the stamp is; what is there already is taken away. */
  | { do: 'press'; at?: number }
  /** Draws a stroke of one's own through the cell. */
  | { do: 'draw'; x: number; y: number; stroke: number }

const first: Repeat = {
  marks: [
    { stamp: 0, at: 6 },
    { stamp: 1, at: 2 },
  ],
  line: [],
  group: wallpaperNames.indexOf('p4'),
  name: 0,
}
const fresh: RepeatState = { ...freshBench(first), stamp: 0, dot: 12 }

/** The state as it is or as it begins. */
export const repeatState = (state: unknown): RepeatState => benchOf(state, fresh)

/** What a visitor may do with the seventeen; what is no such act changes nothing. */
export const repeatRule: Rule = (state, act) =>
  isAct(act) ? after(repeatState(state), act) : state

function after(state: RepeatState, act: RepeatAct): RepeatState {
  const { now, dot, stamp } = state
  const made = (repeat: Repeat, at: number, stroke?: number): RepeatState => ({
    ...state,
    ...worked(state, repeat, at, stroke),
    ...(stroke === undefined ? {} : { stroke }),
  })
  const grouped = (group: number | undefined, at: number = steps.make) =>
    group === undefined || group === now.group ? state : made({ ...now, group }, at)
  switch (act.do) {
    case 'group':
      return grouped(act.group, Math.max(steps.look, state.step))
    case 'turns':
      return grouped(answering(act.turns, hasMirrors(now.group))[0])
    case 'mirrors':
      return grouped(answering(turnsIn(now.group), act.on)[0])
    case 'other': {
      const all = answering(turnsIn(now.group), hasMirrors(now.group))
      return grouped(all[(all.indexOf(now.group) + 1) % all.length])
    }
    case 'stamp':
      return { ...state, step: steps.try, stamp: act.stamp }
    case 'move': {
      const x = Math.min(stampDots - 1, Math.max(0, (dot % stampDots) + act.x))
      const y = Math.min(stampDots - 1, Math.max(0, Math.floor(dot / stampDots) + act.y))
      return { ...state, step: steps.try, dot: y * stampDots + x }
    }
    case 'press': {
      const at = act.at ?? dot
      const others = now.marks.filter((mark) => mark.at !== at)
      const there = others.length < now.marks.length
      const marks = there ? others : [...others, { stamp, at }].slice(-marksAtMost)
      return { ...made({ ...now, marks }, steps.try), dot: at }
    }
    case 'draw': {
      const goesOn = act.stroke === state.stroke
      const line = [...(goesOn ? now.line : []), [act.x, act.y] as const].slice(0, strokeAtMost)
      return made({ ...now, line }, steps.try, act.stroke)
    }
    default:
      return { ...state, ...benchAfter(state, act, first) }
  }
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is RepeatAct {
  if (isBenchAct(act)) return true
  if (!isObject(act)) return false
  const { group, turns, on, stamp, x, y, at, stroke } = act
  switch (act['do']) {
    case 'other':
      return true
    case 'group':
      return isOneOf(group, wallpaperNames.length)
    case 'turns':
      return isTurns(turns)
    case 'mirrors':
      return typeof on === 'boolean'
    case 'stamp':
      return isOneOf(stamp, stampNames.length)
    case 'move':
      return [x, y].every((by) => by === 0 || by === 1 || by === -1)
    case 'press':
      return at === undefined || isOneOf(at, dots)
    case 'draw':
      return isOneOf(x, 101) && isOneOf(y, 101) && Number.isFinite(stroke)
    default:
      return false
  }
}
