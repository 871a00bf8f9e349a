import type { On, Size } from '#exhibition'
import { box, standUnder } from '../stand.ts'
import type { Solid } from '../types.ts'

/** A station's table: the frame of every table in the hall, and a top of white stone to work on. */
export const benchTable = (on: On, size: Size): Solid[] =>
  standUnder(on, size).map((solid, part) => (part === 0 ? { ...solid, material: 'marble' } : solid))

/** A rail on the table in which an upright board of that breadth stands: its middle and its foot. */
export const railUnder = (x: number, foot: number, z: number, broad: number, high: number): Solid =>
  box([x, foot + high / 2, z], [broad, high, 0.11], 'dark-timber')
