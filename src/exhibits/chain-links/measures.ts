/** Metres from the middle of the board, which hangs on the wall: x right, y up, z to the front. */
export const board = { width: 1.6, height: 0.9, thick: 0.014, back: -0.1 } as const
/** The chain: a link's straight half, bend and bar; from one link to the next; its height; its lean. */
export const chain = { straight: 0.064, bend: 0.09, bar: 0.017, pitch: 0.28, up: 0.13, z: 0.005 }
export const leans = [0.78, -0.78, 0.78, -0.78, 0.78] as const
export const linkCount = leans.length
export const aidCount = 4

/** Plates: of the links over them, of the aids under them, and of the quotation at the foot. */
export const linkPlate = { width: 0.265, height: 0.1, up: 0.355 } as const
export const aidPlate = { width: 0.36, height: 0.1, up: -0.155, pitch: 0.385 } as const
export const quotePlate = { width: 1.525, height: 0.17, up: -0.335 } as const

export const linkAt = (link: number): number => (link - (linkCount - 1) / 2) * chain.pitch
export const aidAt = (aid: number): number => (aid - (aidCount - 1) / 2) * aidPlate.pitch

/** Colours of the aids, sRGB; the rods from an aid to its links have its colour. */
export const aidColours = ['#4C8DAE', '#57A08C', '#CA7A34', '#A05C74'] as const
