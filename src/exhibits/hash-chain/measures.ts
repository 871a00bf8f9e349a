/** Metres; the plinth stands on the floor, its middle in the middle of the place. */
export const plinth = { width: 4.3, height: 0.5, depth: 0.6 } as const
/** The plates on its front: their height over the floor, and where each has its middle. */
export const plates = {
  up: 0.255,
  height: 0.37,
  counter: { x: -1.12, width: 1.62 },
  rule: { x: 1.12, width: 1.62 },
} as const
/** The card that names it, on a desk of its own before it: its size, its edge over the floor, and its place. */
export const card = { width: 0.72, height: 0.3 } as const
export const desk = { x: 0, up: 0.62, z: 0.55 } as const
/** How thick a block is. */
export const thick = 0.04
/** The rods that carry the ribbon: after how many blocks from its middle, how thick, their discs, how far over it. */
export const rods = {
  between: [-8, -5, -2, 2, 5, 8],
  thick: 0.014,
  foot: 0.07,
  over: 0.03,
} as const
