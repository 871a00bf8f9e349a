/**
 * The frame, in order. Numbers are priorities of `useFrame`; all are negative, because a positive
 * one would switch the renderer's own drawing off.
 */
export const before = { input: -900, visit: -800, rig: -700, building: -10 } as const
