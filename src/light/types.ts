import type { Vector } from '#craft'

/** Linear; 1 is what a room full of white light would give. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** A rectangle that shines from one side: a window, a doorway's far room, a hidden strip of lamps. */
export type Panel = {
  middle: Vector
  /** From the middle to the ends of its two sides, metres. */
  half: readonly [Vector, Vector]
  way: Vector
  /** How bright it is to look at. */
  light: Rgb
  /** Points of it that every place asks, along its two sides. */
  points: readonly [number, number]
}

/**
 * A lamp on an exhibit: `power` is the light that it gives a white sheet 1 m before it (until it is set
 * to its room, its part of what lamps there give), `half` the angle from its middle to its edge,
 * radians, `core` the part of that from which on it fades, 0.3 if left out. A door before it keeps its
 * light from what is higher than `top` where the exhibit is, metres.
 */
export type Spot = {
  at: Vector
  towards: Vector
  power: number
  tint: Rgb
  half: number
  core?: number
  top: number
}

/** All that lights a room. Metres of the plan. */
export type Lamps = {
  panels: readonly Panel[]
  spots: readonly Spot[]
  /** Falls where nothing is in its way; it lights what it meets, and is drawn apart. */
  sun: { way: Vector; light: Rgb } | undefined
  /** What is seen above, where no roof is. */
  sky: Rgb
  /** How much brighter an exhibit's lamp makes it than the room is: the brief's key to ambient. */
  key: number
  /** What the walls get at the height of the eyes once all is done: 1 is the room's own white. */
  walls: number
}
