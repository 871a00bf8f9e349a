/** The brightest light that a baked map tells, in parts of the room's own white. */
export const lightRange = 4
