import { vaseSkin } from '#craft'
import type { Size } from '#exhibition'
import type { Spot } from '../types.ts'

/** The skin unrolled to a strip, metres; it is as much smaller than the vase as it is lower. */
export const strip = { width: 1.08, height: 0.47, z: 0.014 } as const

/** Where the strip's left lower corner hangs in the frame of its place. */
export const stripAt: Spot = [-0.36, -0.2, strip.z]

/** The roll: its radius, and how far it reaches beyond the strip above and below, metres. */
export const roll = { radius: 0.017, beyond: 0.012 } as const

/** Metres on the strip by metres along the skin. */
export const stripScale = (): number => strip.height / vaseSkin().long

/** Where a plate tells the rule, beside the strip. */
export const rulePlate = { width: 0.34, height: 0.46, at: [-0.585, 0.03, 0.006] as Spot }

/** The foot of the vase on its plinth, in the frame of its place. */
export const footAt = ([, height]: Size): number => -height / 2
