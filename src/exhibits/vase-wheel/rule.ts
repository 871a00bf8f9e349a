import { motifNames, ringCount, ringLimits, ringsOf, thrownNames, type ThrownName } from '#craft'
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
import { held } from './heldProfile.ts'
import { wheelGlazes } from './wheelGlazes.ts'

/** A vase on the wheel. */
export type Clay = {
  /** The old shape behind it; its seven places are where the rings sit. */
  shape: number
  /** Radii of the rings from the foot up, in parts of the height. */
  radii: readonly number[]
  /** Which glaze, from 0; none while it is clay. */
  glaze?: number
  /** Bands of pattern: the ring each is on, and the stamp; three at most. */
  bands: readonly { ring: number; stamp: number }[]
  name: number
}

export type WheelState = Bench<Clay> & {
  /** The ring one has hold of, from the foot up. */
  ring: number
  /** How often the wheel was set going. */
  spins: number
  /** Stands in the light of a museum, without rings. */
  museum?: true
}

export type WheelAct =
  | BenchAct
  | { do: 'shape' }
  | { do: 'spin' }
  | { do: 'ring'; ring: number }
  /** Moves a ring by or to a radius, in parts of the height. */
  | { do: 'pull'; ring: number; by: number }
  | { do: 'pull'; ring: number; to: number; stroke?: number }
  | { do: 'glaze'; glaze: number }
  /** Stamps a pattern on the ring one has hold of; without a stamp the next one, and after the last none. */
  | { do: 'band'; stamp?: number }
  | { do: 'museum' }

const bandsAtMost = 3
/** How near a ring has to come to the old shape to fall onto it, in parts of the height. */
const snap = 0.009

const lump: Clay = {
  shape: 0,
  radii: [0.17, 0.19, 0.2, 0.2, 0.19, 0.17, 0.16],
  bands: [],
  name: 0,
}
const fresh: WheelState = { ...freshBench(lump), ring: 3, spins: 0 }

/** The old shape of that number. */
export const shapeOf = ({ shape }: Pick<Clay, 'shape'>): ThrownName =>
  thrownNames[shape % thrownNames.length] ?? 'meiping'

/** The state as it is or as it begins. */
export const wheelState = (state: unknown): WheelState => benchOf(state, fresh)

/** How many rings lie on the old shape. */
export const ringsOnShape = (clay: Clay): number => {
  const { radii } = ringsOf(shapeOf(clay))
  return clay.radii.filter((radius, ring) => Math.abs(radius - (radii[ring] ?? 0)) < 0.002).length
}

/** What a visitor may do at the wheel; what is no such act changes nothing. */
export const wheelRule: Rule = (state, act) => (isAct(act) ? after(wheelState(state), act) : state)

function after(state: WheelState, act: WheelAct): WheelState {
  const { museum: lit, ...dark } = state
  const { now, ring, spins } = state
  const made = (clay: Clay, at: number, stroke?: number, turned = spins): WheelState => ({
    ...dark,
    ...worked(state, clay, at, stroke),
    spins: turned,
  })
  switch (act.do) {
    case 'spin':
      return { ...state, spins: spins + 1 }
    case 'museum':
      return lit ? dark : { ...state, museum: true }
    case 'ring':
      return { ...dark, step: Math.max(steps.try, state.step), ring: act.ring }
    case 'shape': {
      const shape = (now.shape + 1) % thrownNames.length
      const next = { ...now, shape }
      return made({ ...next, radii: held(now, next) }, steps.look)
    }
    case 'pull': {
      const before = now.radii[act.ring] ?? 0
      const radius = near(now, act.ring, 'to' in act ? act.to : before + act.by, 'to' in act)
      const radii = now.radii.map((each, i) => (i === act.ring ? radius : each))
      const stroke = 'to' in act ? act.stroke : undefined
      // The wheel is set going once by each stroke.
      const turned = stroke !== undefined && stroke === state.stroke ? spins : spins + 1
      return { ...made({ ...now, radii }, steps.try, stroke, turned), ring: act.ring }
    }
    case 'glaze':
      return made({ ...now, glaze: act.glaze }, steps.make)
    case 'band': {
      const there = now.bands.find((band) => band.ring === ring)
      const stamp = act.stamp ?? (there ? there.stamp + 1 : 0)
      const others = now.bands.filter((band) => band.ring !== ring).slice(1 - bandsAtMost)
      const none = stamp >= motifNames.length || stamp === (act.stamp && there?.stamp)
      return made({ ...now, bands: none ? others : [...others, { ring, stamp }] }, steps.make)
    }
    default:
      return { ...state, ...benchAfter(state, act, lump) }
  }
}

/** Within its limits, and on the old shape where a hand comes near it. */
function near(clay: Clay, ring: number, wanted: number, falls: boolean): number {
  const [least, most] = ringLimits
  const old = ringsOf(shapeOf(clay)).radii[ring] ?? wanted
  const radius = falls && Math.abs(wanted - old) < snap ? old : wanted
  return Math.round(1e4 * Math.min(most, Math.max(least, radius))) / 1e4
}

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is WheelAct {
  if (isBenchAct(act)) return true
  if (!isObject(act)) return false
  const { ring, by, to, glaze, stamp, stroke } = act
  switch (act['do']) {
    case 'shape':
    case 'spin':
    case 'museum':
      return true
    case 'ring':
      return isOneOf(ring, ringCount)
    case 'pull':
      return (
        isOneOf(ring, ringCount) &&
        Number.isFinite(to ?? by) &&
        (stroke === undefined || Number.isFinite(stroke))
      )
    case 'glaze':
      return isOneOf(glaze, wheelGlazes.length)
    case 'band':
      return stamp === undefined || isOneOf(stamp, motifNames.length)
    default:
      return false
  }
}
