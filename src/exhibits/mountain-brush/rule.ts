import { lastStep } from '#craft'
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
import { bridgePlaces, mistSteps, ridgePlaces } from './measures.ts'

/** A mountain as it is painted. */
export type Mountains = {
  /** Heights along the ridge from the left, 0 to 1. */
  ridge: readonly number[]
  mist: number
  /** From high distance (0) over deep to level. */
  distance: number
  /** Where the bridge is; nowhere at first. */
  bridge?: number
  name: number
}

export type BrushState = Bench<Mountains> & {
  /** Where along the ridge the brush is. */
  brush: number
  /** Metres walked into the picture. Left out while nobody is in it. */
  inside?: number
}

export type BrushAct =
  | BenchAct
  /** Draws from one place of the ridge to another, with the heights there. */
  | { do: 'draw'; from: number; low: number; to: number; high: number; stroke?: number }
  | { do: 'brush'; by: 1 | -1 }
  /** Raises or lowers the ridge about the brush. */
  | { do: 'raise'; by: 1 | -1 }
  | { do: 'mist'; by: 1 | -1 }
  | { do: 'distance'; by: 1 | -1 }
  | { do: 'bridge'; at: number }
  | { do: 'walk'; by: 1 | -1 }

/** How far one may walk in, and with one step, metres. */
const [walkLength, stride] = [4, 0.8] as const
/** How much a press raises, and how far on either side it is felt, places. */
const [rise, reach] = [0.14, 3] as const

/** A range to begin with: a host left of the middle, and a shoulder. */
const first: Mountains = {
  ridge: Array.from({ length: ridgePlaces }, (_, i) => {
    const bell = (at: number, broad: number, high: number) =>
      high * Math.exp(-(((i - at) / broad) ** 2))
    return round(Math.max(bell(10, 2.6, 0.92), bell(15.5, 2.4, 0.5), bell(5.5, 2.2, 0.36)))
  }),
  mist: 2,
  distance: 4,
  name: 0,
}
const fresh: BrushState = { ...freshBench(first), brush: 12 }

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
}

/** The state as it is or as it begins. */
export const brushState = (state: unknown): BrushState => benchOf(state, fresh)

/** What a visitor may do with the brush; what is no such act changes nothing. */
export const brushRule: Rule = (state, act) => (isAct(act) ? after(brushState(state), act) : state)

function after(state: BrushState, act: BrushAct): BrushState {
  const { inside, ...outside } = state
  const { now, brush } = state
  const made = (mountains: Mountains, at: number, stroke?: number): BrushState => ({
    ...outside,
    ...worked(state, mountains, at, stroke),
  })
  switch (act.do) {
    case 'draw':
      return made({ ...now, ridge: drawnOver(now.ridge, act) }, steps.try, act.stroke)
    case 'brush':
      return {
        ...outside,
        step: steps.try,
        brush: Math.min(ridgePlaces - 1, Math.max(0, brush + act.by)),
      }
    case 'raise': {
      const ridge = now.ridge.map((high, i) => {
        const off = Math.abs(i - brush) / reach
        return off < 1 ? round(high + act.by * rise * (1 - off * off) ** 2) : high
      })
      return made({ ...now, ridge }, steps.try)
    }
    case 'mist':
      return made({ ...now, mist: within(now.mist + act.by, mistSteps) }, steps.make)
    case 'distance':
      return made({ ...now, distance: within(now.distance + act.by, lastStep) }, steps.make)
    case 'bridge':
      return made({ ...now, bridge: act.at }, steps.make)
    case 'walk': {
      if (inside === undefined && act.by < 0) return state
      const to = (inside ?? 0) + act.by * stride
      return to <= 0 ? outside : { ...state, inside: Math.min(walkLength, to) }
    }
    default:
      return { ...outside, ...benchAfter(state, act, first) }
  }
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value))

/** A ridge with a line drawn over it, from place to place. */
function drawnOver(
  ridge: readonly number[],
  { from, low, to, high }: { from: number; low: number; to: number; high: number },
): number[] {
  const [start, end] = from < to ? [from, to] : [to, from]
  return ridge.map((was, i) => {
    if (i < Math.round(start) || i > Math.round(end)) return was
    const part = to === from ? 1 : Math.min(1, Math.max(0, (i - from) / (to - from)))
    return round(low + (high - low) * part)
  })
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is BrushAct {
  if (isBenchAct(act)) return true
  if (!isObject(act)) return false
  const { by, from, low, to, high, at, stroke } = act
  switch (act['do']) {
    case 'draw':
      return (
        [from, to].every((place) => Number(place) >= -1 && Number(place) <= ridgePlaces) &&
        [low, high].every((each) => Number.isFinite(each)) &&
        (stroke === undefined || Number.isFinite(stroke))
      )
    case 'brush':
    case 'raise':
    case 'mist':
    case 'distance':
    case 'walk':
      return by === 1 || by === -1
    case 'bridge':
      return isOneOf(at, bridgePlaces)
    default:
      return false
  }
}
