import { isObject } from '#kit'
import type { Rule } from '#visit'

/** The five ways, in the order of their plinths. */
export const ways = ['points', 'rays', 'mesh', 'levels', 'splats'] as const
export type Way = (typeof ways)[number]

/** Steps of the two sliders: how many cameras, and how large splats are, hundredths. */
export const cameraSteps = [2, 3, 4, 6, 8, 12, 18, 24, 36, 48] as const
export const sizeSteps = [20, 50, 100, 150, 200] as const
export const looks = ['edges', 'shaded', 'normals'] as const
export type Look = (typeof looks)[number]
/** How many levels the ladder has, the finest first. */
export const levelCount = 5

/** How a visitor has set the five ways. Steps count from 0. */
export type FiveWaysState = {
  /** Whose text is told and whose buttons are there. */
  way: Way
  cameras: number
  /** The point that is measured: how far along the outline, and how far round, radians. */
  point: { along: number; turn: number }
  look: Look
  /** A level held by hand; null while it goes by the distance. */
  level: number | null
  size: number
  sorted: boolean
}

export type FiveWaysAct =
  | { do: 'way'; way: Way }
  | { do: 'cameras'; to: number }
  | { do: 'point'; along: number; turn: number }
  | { do: 'look'; look: Look }
  | { do: 'level'; to: number | null }
  | { do: 'size'; to: number }
  | { do: 'sort' }

export const freshWays: FiveWaysState = {
  // The one before the eyes of who comes.
  way: 'mesh',
  cameras: 5,
  point: { along: 0.62, turn: -0.35 },
  look: 'edges',
  level: null,
  size: 2,
  sorted: true,
}

/** What a visitor may do with the five ways; what is no such act changes nothing. */
export const fiveWaysRule: Rule = (given, act) => {
  if (!isAct(act)) return given
  const state = fiveWaysState(given)
  switch (act.do) {
    case 'way':
      return { ...state, way: act.way }
    case 'cameras':
      return { ...state, way: 'rays', cameras: act.to }
    case 'point':
      return { ...state, way: 'rays', point: { along: act.along, turn: act.turn } }
    case 'look':
      return { ...state, way: 'mesh', look: act.look }
    case 'level':
      return { ...state, way: 'levels', level: act.to }
    case 'size':
      return { ...state, way: 'splats', size: act.to }
    case 'sort':
      return { ...state, way: 'splats', sorted: !state.sorted }
  }
}

/** The state as it is or as it begins. */
export const fiveWaysState = (state: unknown): FiveWaysState =>
  isObject(state) && isOne(ways, state['way']) && typeof state['cameras'] === 'number'
    ? // Both are there: this rule has made it.
      (state as FiveWaysState)
    : freshWays

const isOne = (all: readonly unknown[], value: unknown): boolean => all.includes(value)
const isStep = (value: unknown, count: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < count

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is FiveWaysAct {
  if (!isObject(act)) return false
  const { to, along } = act
  switch (act['do']) {
    case 'way':
      return isOne(ways, act['way'])
    case 'cameras':
      return isStep(to, cameraSteps.length)
    case 'point':
      return Number(along) >= 0 && Number(along) <= 1 && Number.isFinite(act['turn'])
    case 'look':
      return isOne(looks, act['look'])
    case 'level':
      return to === null || isStep(to, levelCount)
    case 'size':
      return isStep(to, sizeSteps.length)
    default:
      return act['do'] === 'sort'
  }
}
