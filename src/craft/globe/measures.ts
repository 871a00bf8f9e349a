import type { Place } from './sphere.ts'

/** The globe's skin as numbers: so many across from 180 degrees west, so many up from the south pole. */
export const globeField = { width: 1024, height: 512 } as const
/** How far from a coast it is told, degrees; beyond that it counts as that far. */
export const shoreReach = 4

const perDegree = globeField.width / 360

/** The place in the middle of a texel; columns go on round the globe. */
export const texelPlace = (column: number, row: number): Place => [
  (column + 0.5) / perDegree - 180,
  (row + 0.5) / perDegree - 90,
]
