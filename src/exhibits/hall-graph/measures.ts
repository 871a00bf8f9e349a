/** Metres; heights over the floor, z out of the middle to the front. */

/** The round step under the cloud, and the post that carries it. */
export const step = { radius: 1.12, height: 0.1, post: 0.012 } as const
/** The cloud: its middle, and half of its extent on either side and up. */
export const cloud = { up: 1.42, wide: 1.16, high: 0.84 } as const
/** The desk before it, and what hangs on its front. */
export const desk = { width: 2.44, height: 0.62, depth: 0.26, z: 1.12 } as const
export const plates = {
  up: 0.25,
  height: 0.4,
  title: { x: -0.73, width: 0.94 },
  answer: { x: 0.49, width: 1.42 },
} as const
/** The names of the kinds under the desk's upper edge, each with its sphere on top. */
export const legend = { up: 0.535, width: 0.33, height: 0.062, pitch: 0.345 } as const

/** Radius of a sphere by what it stands for, and how much larger the one is that is told of. */
export const radii = {
  exhibit: 0.028,
  motif: 0.022,
  technique: 0.02,
  place: 0.02,
  date: 0.018,
  colour: 0.018,
  source: 0.016,
} as const
export const larger = 1.9
/** Degrees of a step of the cloud's turning. */
export const turnStep = 30
