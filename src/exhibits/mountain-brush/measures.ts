/** The opening of the silk: its size, its lower edge over the table, and how far out it lies, metres. */
export const opening = { width: 1.5, height: 0.56, bottom: 0.03, out: -0.26 } as const
/** For whose eyes it is painted: over the middle of its lower edge and before it, metres. */
export const painterEye = [0, 0.79, 1.6] as const
/** Places along a ridge, from the left; as parts of its height each says how high it is. */
export const ridgePlaces = 25
/** Places where the bridge may go, and steps of mist and of distance. */
export const bridgePlaces = 7
export const mistSteps = 4
