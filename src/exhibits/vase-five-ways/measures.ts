import { cameraSteps, sizeSteps, type Way } from './rule.ts'

/** The front of a plinth, metres out of its middle, and what is on it: plate and rail. */
export const front = { plate: 0.225, rail: 0.23, knob: 0.242 } as const
export const plate = { width: 0.42, first: 0.3, other: 0.16, under: 0.075 } as const
/** The rail of a slider, under the vase's foot: half its length and how far under, metres. */
export const rail = { half: 0.16, under: 0.036, knob: [0.022, 0.034] } as const

/** How many steps a plinth's slider has; none where it has no slider. */
export const stepsOf = (way: Way): number =>
  way === 'rays' ? cameraSteps.length : way === 'splats' ? sizeSteps.length : 0

/** Where along its rail the knob of a slider stands at a step, metres from the middle. */
export const knobAt = (step: number, steps: number): number =>
  rail.half * ((2 * step) / (steps - 1) - 1)
