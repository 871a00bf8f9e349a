/** Metres from the middle of the wall of drawers: x right, y up, z to the front. */

export const drawerCount = 7
/**
 * The chest: how wide, high and deep, and how high it stands on its dark foot. The drawers are its
 * upper half; under them it is shut, by panels as wide as they are.
 */
export const chest = { width: 3.6, height: 1.2, face: 0.215, back: -0.25, foot: 0.06 } as const
/** A drawer's front: from one to the next, its size and middle, and its two faces. */
export const front = {
  pitch: 0.5,
  width: 0.486,
  height: 0.56,
  up: 0.26,
  back: 0.218,
  face: 0.242,
} as const
/** The panels under the drawers: their middle, height and how far they stand out. */
export const panel = { up: -0.3, height: 0.46, out: 0.012 } as const
/** How far a drawer comes out, how deep its box is, and how thick its boards are. */
export const drawn = { out: 0.3, deep: 0.4, board: 0.012 } as const
/** The paper in its holder on a front, and the pull under it. */
export const plate = { width: 0.37, height: 0.092, up: 0.4 } as const
export const pull = { width: 0.21, up: 0.19, out: 0.042, thick: 0.018 } as const
/** The card in a drawer, and where its lower edge is when it lies in it and when it has risen. */
export const card = { width: 0.45, height: 0.58, z: 0.19, low: 0.01, high: 0.53 } as const
/** What is drawn on a card: how high over its lower edge its middle is, and a unit of it. */
export const drawing = { up: 0.43, unit: 0.262, broad: 0.005 } as const
/** What is written under it: how high. */
export const sentence = { height: 0.27, low: 0.01 } as const

export const drawerAt = (drawer: number): number => (drawer - (drawerCount - 1) / 2) * front.pitch

/** How far a card has risen when its drawer is so much open, both 0 to 1: first the drawer comes out. */
export function risen(open: number): number {
  const part = Math.min(1, Math.max(0, (open - 0.2) / 0.8))
  return part * part * (3 - 2 * part)
}
