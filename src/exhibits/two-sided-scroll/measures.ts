/** Metres, from the middle of the exhibit's box: x to the right, y up, z out of its front. */
export const leaf = {
  /** Of the strip between its rollers, and where their middles are. */
  width: 0.94,
  height: 1.24,
  rollers: 0.65,
  /** Half the length of a roller with its knobs. */
  half: 0.515,
  /** Radius of a roller's core, and of the strip wound on it. */
  core: 0.015,
  wound: 0.033,
} as const

/** The posts that the leaf turns between: how far out, and the beams' places. */
export const stand = { half: 0.57, post: 0.05, top: 0.785, foot: -0.75 } as const

/** What is written and drawn on a side, in the middle of the strip. */
export const sheet = { width: 0.94, height: 1.23 } as const
/** The side of the drawing, and how far its middle is from the sheet's upper edge. */
export const drawing = { side: 0.86, down: 0.52 } as const
/** Texels of a metre of the strip. */
export const fine = 430

/** How many degrees the leaf turns when a hand goes a metre across. */
export const perMetre = 200

/**
 * The tablet over the upper beam: its paper before it is enlarged, by how much, its rim, how thick it is, and
 * how high the pegs are that it stands on.
 */
export const tablet = {
  width: 0.98,
  height: 0.2,
  scale: 1.1,
  rim: 0.014,
  thick: 0.03,
  pegs: 0.018,
} as const
/** The middle of it. */
export const tabletUp =
  stand.top + 0.03 + tablet.pegs + tablet.rim + (tablet.height * tablet.scale) / 2
