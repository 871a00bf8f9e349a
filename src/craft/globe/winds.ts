import { atOnce } from '#kit'
import { isLand, type Coast } from './coast.ts'
import { onBearing, type Place } from './sphere.ts'

/** Which way the monsoon blows: from the north-east, from the south-west, or it turns. */
export type Monsoon = 'northEast' | 'southWest' | 'turning'

/** The monsoon of a month, 1 for January: north-east from November to March, south-west from April to September. */
export function monsoonOf(month: number): Monsoon {
  if (month >= 11 || month <= 3) return 'northEast'
  return month >= 4 && month <= 9 ? 'southWest' : 'turning'
}

/** Where a wind is told, and the bearing to which it blows while it comes from the north-east. */
export type Wind = { at: Place; bearing: number }

/** How long an arrow is, degrees. */
export const windLong = 4.6

/** Arrows over the monsoon seas, in staggered rows, wherever one has room between the coasts. */
export const monsoonWinds = (coasts: readonly Coast[]): Wind[] => atOnce(windsInSteps(coasts))

/** The same a few a step: whether there is land is asked of every coast. */
export function* windsInSteps(coasts: readonly Coast[]): Generator<undefined, Wind[]> {
  const winds: Wind[] = []
  for (let row = 0; row * 4.6 < 34; row++) {
    const north = -9 + row * 4.6
    for (let east = 41 + (row % 2) * 3.2; east < 124; east += 6.4) {
      const at: Place = [east, north]
      const bearing = bearingAt(at)
      yield
      if (blows(at) && isOpen(coasts, at, bearing)) winds.push({ at, bearing })
    }
  }
  return winds
}

/** It follows the coast of Africa, and China's. */
function bearingAt([east, north]: Place): number {
  if (east < 53 && north < 9) return 205
  return east > 112 && north > 16 ? 220 : 230
}

/** South of the line it blows as a monsoon only along Africa. */
const blows = ([east, north]: Place): boolean => north > (east < 56 ? -11 : 0)

function isOpen(coasts: readonly Coast[], at: Place, bearing: number): boolean {
  return [-0.62, -0.3, 0, 0.3, 0.62].every((part) => {
    const on = onBearing(at, bearing, part * windLong)
    return [-0.7, 0, 0.7].every((aside) => !isLand(coasts, onBearing(on, bearing + 90, aside)))
  })
}
