/**
 * The dial's circles, metres from its middle: its rim, the scale of degrees, the terms with their
 * bands of colour, and the picture in the middle.
 */
export const circles = {
  rim: 1.2,
  scale: 1.128,
  scaleFoot: 1.082,
  band: 0.985,
  inner: 0.535,
  hub: 0.5,
} as const

/** How deep the board is, and how far its face, the ring and the picture stand before the wall. */
const depth = 0.12
const back = -depth / 2
export const levels = { back, face: back + 0.07, ring: back + 0.078, hub: back + 0.076 } as const

/** What is written on a term: its middle's distance from the dial's, and its sides, metres. */
export const written = { at: 0.768, width: 0.24, height: 0.415 } as const
