import type { On, Size } from '#exhibition'
import type { Sheet } from '#lettering'
import { deepFront } from '../cardFront.ts'
import { box, standUnder } from '../stand.ts'
import type { Solid } from '../types.ts'

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

/** A station's table: the frame of every table in the hall, and a top of white stone to work on. */
export const benchTable = (on: On, size: Size): Solid[] =>
  standUnder(on, size).map((solid, part) => (part === 0 ? { ...solid, material: 'marble' } : solid))

/** A rail on the table in which an upright board stands whose face is at `z`: its foot, and how high it is. */
export const railUnder = (
  { x, z, width }: { x: number; z: number; width: number },
  foot: number,
  high: number,
): Solid => box([x, foot + high / 2, z - 0.01], [width - 0.06, high, 0.11], 'dark-timber')
