import {
  globeLayers,
  globePlaceNames,
  globePlaces,
  placesOf,
  type GlobeLayer,
  type GlobePlace,
} from '#craft'
import { isObject } from '#kit'
import type { Rule } from '#visit'
import { globe } from './measures.ts'

/** How a visitor has set the globe. Fresh is `undefined`. */
export type GlobeState = {
  /** The meridian that looks to the visitor, degrees east; it goes on past 180, so that the globe turns the short way. */
  east: number
  /** 1 for January. */
  month: number
  layer: GlobeLayer
  /** The place that is told of. */
  place?: GlobePlace
}

export type GlobeAct =
  /** To the east is to the next meridian in the east. */
  | { do: 'turn'; to: 'east' | 'west' }
  | { do: 'face'; east: number }
  | { do: 'month'; by: 1 | -1 }
  | { do: 'month'; to: number }
  | { do: 'layer'; layer: GlobeLayer }
  | { do: 'place'; by: 1 | -1 }
  | { do: 'place'; place: GlobePlace }

/** Which meridian shows a layer best. */
const middles: Readonly<Record<GlobeLayer, number>> = {
  voyages: 80,
  finds: 76,
  living: 16,
  institutions: 56,
}

/** What a visitor may do with the globe; what is no such act changes nothing. */
export const globeRule: Rule = (state, act) => (isAct(act) ? after(globeState(state), act) : state)

function after(state: GlobeState, act: GlobeAct): GlobeState {
  const { place: _, ...rest } = state
  switch (act.do) {
    case 'turn':
      return { ...state, east: state.east + (act.to === 'east' ? globe.step : -globe.step) }
    case 'face':
      return { ...rest, east: shortWay(state.east, Math.round(act.east)) }
    case 'month':
      return { ...state, month: 'to' in act ? act.to : ((state.month + act.by + 11) % 12) + 1 }
    case 'layer':
      return { ...rest, layer: act.layer, east: shortWay(state.east, middles[act.layer]) }
    case 'place':
      return told(state, 'place' in act ? act.place : nextOf(state, act.by))
  }
}

function nextOf({ layer, place }: GlobeState, by: 1 | -1): GlobePlace {
  const all = placesOf(layer)
  const at = place === undefined ? -1 : all.indexOf(place)
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length
  return all[next] ?? 'beijing'
}

/** A place that is told of looks to the visitor, in its own layer. */
function told(state: GlobeState, place: GlobePlace): GlobeState {
  const { at, layer } = globePlaces[place]
  return { ...state, place, layer, east: shortWay(state.east, Math.round(at[0])) }
}

/** The turn to that meridian that is nearest. */
const shortWay = (from: number, to: number): number =>
  from + ((((to - from + 180) % 360) + 360) % 360) - 180

/** The state as it is or as it begins: January, the voyages, the Indian Ocean before one. */
export const globeState = (state: unknown): GlobeState =>
  isObject(state) && typeof state['east'] === 'number' && typeof state['month'] === 'number'
    ? // Both of its numbers are there: this rule has made it.
      (state as GlobeState)
    : { east: middles.voyages, month: 1, layer: 'voyages' }

// A tour's files carry acts as well, so an act is not trusted to be one.
function isAct(act: unknown): act is GlobeAct {
  if (!isObject(act)) return false
  const { to, by, layer, place, east } = act
  const steps = by === 1 || by === -1
  switch (act['do']) {
    case 'turn':
      return to === 'east' || to === 'west'
    case 'face':
      return Number.isFinite(east)
    case 'month':
      return to === undefined ? steps : Number.isInteger(to) && Number(to) >= 1 && Number(to) <= 12
    case 'layer':
      return globeLayers.some((each) => each === layer)
    case 'place':
      return place === undefined ? steps : globePlaceNames.some((each) => each === place)
    default:
      return false
  }
}
