import type { Sheet } from '#lettering'
import { deepFront } from '../cardFront.ts'

/** The front of every station's table. */
export const benchFront = {
  ...deepFront,
  apron: 0.03,
  card: { width: 0.66, height: 0.27 },
  right: 0.4,
} as const

/** The station's rule on a plate of that height, metres. */
export const benchRule = (
  text: string,
  height: number,
  look: { scale: number; margin: { x: number; y: number }; align?: 'centre' },
): Sheet => ({
  texts: [{ level: 'caption', text, scale: look.scale }],
  margin: look.margin,
  distance: 1,
  height: { least: height, most: height },
  floor: 0.5,
  stand: 'middle',
  ...(look.align ? { align: look.align } : {}),
})
