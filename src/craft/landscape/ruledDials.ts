export const ruledSeasons = ['spring', 'summer', 'autumn', 'winter'] as const
/** Steps of the dials of mist and height. */
export const dialSteps = 5

/** A landscape by its number and its dials. Steps count from 0. */
export type Ruled = { seed: number; mist: number; height: number; season: number }
