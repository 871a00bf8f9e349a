import type { Sheet } from './types.ts'

/** How a name stands on its plate: how large, its margins (metres), and how far it may shrink. */
type NameLook = { scale: number; margin: { x: number; y: number }; floor: number }

/** One line in the middle of a small plate, so many metres high. */
export const nameSheet = (
  text: string,
  height: number,
  { scale, margin, floor }: NameLook,
): Sheet => ({
  texts: [{ level: 'title', text, scale }],
  margin,
  distance: 1.5,
  height: { least: height, most: height },
  floor,
  align: 'centre',
  stand: 'middle',
})
