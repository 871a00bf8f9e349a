import {
  farApart,
  globePlaces,
  placeAt,
  placesOf,
  type GlobePlace,
  type EarthPlace,
  type Vector,
} from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { rayIn } from '../ownRay.ts'
import { globe } from './measures.ts'
import type { GlobeAct, GlobeState } from './rule.ts'

/** How near to a place a press still means it, kilometres: about a finger's breadth from there. */
const nearEnough = 620

/** What a press along a ray does: the nearest place of the layer is told of, or the globe turns to where it fell. */
export function pressedGlobe(ray: Ray, hanging: Hanging, state: GlobeState): GlobeAct | undefined {
  const met = metGlobe(ray, hanging, state.east)
  if (!met) return undefined
  const [nearest] = placesOf(state.layer)
    .map((place: GlobePlace) => ({ place, far: farApart(globePlaces[place].at, met) }))
    .toSorted((a, b) => a.far - b.far)
  if (nearest && nearest.far < nearEnough) return { do: 'place', place: nearest.place }
  return { do: 'face', east: met[0] }
}

/** The place of the globe that a ray meets first, when that meridian looks to the visitor. */
function metGlobe(ray: Ray, hanging: Hanging, east: number): EarthPlace | undefined {
  const { from, way } = rayIn(hanging, ray)
  const long = Math.hypot(...way)
  const ahead: Vector = [way[0] / long, way[1] / long, way[2] / long]
  const eye: Vector = [from[0], from[1] + hanging.size[1] / 2 - globe.middle, from[2]]
  const along = -(eye[0] * ahead[0] + eye[1] * ahead[1] + eye[2] * ahead[2])
  const off = Math.hypot(...eye.map((each, i) => each + along * (ahead[i] ?? 0)))
  if (along < 0 || off > globe.radius) return undefined
  const enter = along - Math.sqrt(globe.radius ** 2 - off ** 2)
  const hit = eye.map((each, i) => each + enter * (ahead[i] ?? 0))
  return placeAt(upright([hit[0] ?? 0, hit[1] ?? 0, hit[2] ?? 0], east))
}

/** A point of the hanging's frame in the globe's own, before it was leant and turned. */
function upright([x, y, z]: Vector, east: number): Vector {
  const [cos, sin] = [Math.cos(radians(globe.lean)), Math.sin(radians(globe.lean))]
  const [ly, lz] = [y * cos + z * sin, z * cos - y * sin]
  const [c, s] = [Math.cos(radians(east)), Math.sin(radians(east))]
  return [x * c + lz * s, ly, lz * c - x * s]
}

/** Where a place stands in the hanging's frame over the globe's middle, so far from it, metres. */
export function standsAt([east, north]: EarthPlace, facing: number, radius: number): Vector {
  const level = radius * Math.cos(radians(north))
  const [x, y, z] = [
    level * Math.sin(radians(east - facing)),
    radius * Math.sin(radians(north)),
    level * Math.cos(radians(east - facing)),
  ]
  const [cos, sin] = [Math.cos(radians(globe.lean)), Math.sin(radians(globe.lean))]
  return [x, y * cos - z * sin, z * cos + y * sin]
}
