import { dials, stepsOf, type Dial } from './rule.ts'

/** The frame's bars, and how far out of the middle picture, rule and dials lie, metres. */
export const bar = 0.03
export const out = 0.012
/** The picture, 16 to 9; the rule to the right of it; the strip of dials under both. */
export const shown = { x: -0.335, y: 0.176, width: 3.26, height: 1.834 } as const
export const sheet = { x: 1.64, y: 0.176, width: 0.62, height: 1.834 } as const
export const strip = { x: 0, y: -0.925, width: 3.9, height: 0.3 } as const

/** On the strip, from its upper left corner, y down. */
export const number = { x: 0.04, width: 0.72 } as const
export const save = { x: 3.17, width: 0.7 } as const
export const face = { radius: 0.098, y: 0.156 } as const
const [first, pitch] = [0.98, 0.75]
/** The middle of a dial. */
export const dialAt = (dial: Dial): number => first + dials.indexOf(dial) * pitch
/** How wide a dial's place is, its words included. */
export const dialWide = 0.74

/** How far a dial goes to either side, degrees from upright. */
const most = 120
/** The way its pointer looks at a step, degrees clockwise from upright. */
export const pointerAt = (dial: Dial, step: number): number =>
  most * ((2 * step) / (stepsOf(dial) - 1) - 1)

/** The step next to a way. */
export function stepAt(dial: Dial, degrees: number): number {
  const part = (Math.min(most, Math.max(-most, degrees)) / most + 1) / 2
  return Math.round(part * (stepsOf(dial) - 1))
}
