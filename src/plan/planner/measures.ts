/** A doorway of the planner's, metres, and the narrow one where a wall is too short for it. */
export const doorway = { width: 2.4, height: 3, narrow: 1.8 } as const
/** Empty wall between pictures: 1.6, and what rounding takes of it. */
export const picturesApart = 1.62
/** Between the middles of things that stand (2.4 and a centimetre), and between their edges. */
export const standingApart = 2.41
export const edgesApart = 1.2
/** Between rows of things that stand: a place to look from, and somebody behind. */
export const lane = 1.9
/** What a label takes of the wall at the right hand of its exhibit, gap included. */
export const beside = 0.93
/** What stays free along the walls of a room in whose middle things stand. */
export const strip = 2.6
/** The smallest room: its walls hold a doorway, a sign and a title. */
export const smallest = { width: 6, depth: 8 } as const
/** From a wall's line to the middle of the doorways beside it: the line of an enfilade. */
export const doorLine = 2.6
/** What two rooms must share of a wall to be joined by a doorway and its signs. */
export const share = 4.6
/** The same for a narrow one. */
export const narrowShare = 4.1
/** Half the width of the visitor for whom everything is passed and reached. */
export const roomy = 0.45

/** Metres to the centimetre, so that walls which are the same are the same number. */
export const tidy = (metres: number): number => Math.round(metres * 100) / 100
