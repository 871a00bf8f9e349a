/** The building's details, metres. */
export const skirting = { height: 0.06, depth: 0.035 } as const
export const cornice = { height: 0.045, depth: 0.03 } as const
/** The floor runs on under the walls to the back of the skirting's recess, so that no light leaks. */
export const underWall = 0.05
export const moon = { centre: 1.25, radius: 1.6, rim: 0.3, proud: 0.03 } as const
export const well = { soffit: 7.2, top: 9.4, ring: 1.2 } as const
export const column = { radius: 0.21, head: 5.85, base: 0.33, baseHeight: 0.22 } as const

/** Width of the frame round a doorway; great doorways have the heavier portal. */
export const architrave = (width: number): number => (width >= 2.9 ? 0.24 : 0.12)
