import { lastStep } from '#craft'

/** The opening of the picture in the panel: its size, its lower edge and how far out it lies, metres. */
export const opening = { width: 1.14, height: 0.62, bottom: -0.2, out: 0.006 } as const

/** For whose eyes the picture is drawn: over the middle of its lower edge and before it, metres. */
export const painterEye = [0, 0.3, 2.2] as const

/** The slider's rail and what is written under it, metres in the panel. */
export const rail = { half: 0.385, y: -0.262, out: 0.03 } as const
export const names = { y: -0.352, width: 0.315, height: 0.085 } as const

/** Where along its rail the slider stands at a step, in parts. */
export const sliderAt = (step: number): number => rail.half * ((2 * step) / lastStep - 1)
