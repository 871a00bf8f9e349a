/** Metres; the plinth stands on the floor, its middle in the middle of the place. */
export const plinth = { width: 4, height: 0.5, depth: 0.6 } as const
/** The plates on its front: their height over the floor, and where each has its middle. */
export const plates = {
  up: 0.255,
  height: 0.37,
  title: { x: -1.14 },
  counter: { x: -0.09, width: 1.3 },
  rule: { x: 1.28, width: 1.28 },
} as const
/** How thick a block is, and the posts that carry the ribbon. */
export const thick = 0.05
export const post = 0.014
