import type { Rgb } from './types.ts'

/** How a room is lit: its strips of lamps and the lamps of its exhibits. */
export type Scheme = {
  /** How bright the strips are, and their colour. */
  strips: number
  lamp: Rgb
  /** Exhibits' lamps against the room. */
  key: number
  walls: number
  /** How far the pool of light reaches round what stands, metres, where it is more than on a wall. */
  pool?: number
  /** The part of such a lamp's half angle from which on it fades, where it is not the usual one. */
  core?: number
  /** The part of a lamp's light that falls on what hangs on walls, where cloth there is to be spared. */
  cloth?: number
  /** Long exhibits have a row of lamps of their own: no window lights them. */
  rows?: true
  /** How bright strips are that face the ceiling. */
  up: number
}

const lamp4500: Rgb = [1, 0.97, 0.92]
const lamp3500: Rgb = [1, 0.92, 0.81]
const lamp3000: Rgb = [1, 0.88, 0.73]
const gallery: Scheme = {
  strips: 17,
  lamp: [1, 0.94, 0.86],
  key: 2,
  walls: 0.54,
  up: 0,
}

/** The table of light in the art direction, by palette: colour of the lamps, key to ambient. */
const schemes: Record<string, Scheme> = {
  forecourt: { ...gallery, strips: 0, key: 1, walls: 0.62 },
  atrium: { ...gallery, strips: 14, lamp: lamp4500, key: 1.5, walls: 0.4 },
  palace: gallery,
  'palace-tall': { ...gallery, strips: 8, key: 3, walls: 0.4, pool: 0.6, core: 0.6, rows: true },
  'palace-dark': {
    ...gallery,
    rows: true,
    strips: 5,
    lamp: lamp3000,
    key: 8,
    walls: 0.2,
    pool: 0.9,
    core: 0.7,
    cloth: 0.3,
  },
  'palace-day': { ...gallery, strips: 7, lamp: lamp4500, walls: 0.48 },
  window: { ...gallery, strips: 5, lamp: lamp4500, key: 1.5, walls: 0.54 },
  seminar: { ...gallery, strips: 5, lamp: lamp4500, key: 1.5, walls: 0.36 },
  tasa: { ...gallery, lamp: lamp4500 },
  // Its strips hang under the grid, others lie on it: so the grid is read against its ceiling.
  dark: { ...gallery, strips: 4, lamp: lamp4500, key: 10, walls: 0.38, up: 2 },
  ochre: { ...gallery, strips: 8, lamp: lamp3500, key: 3, walls: 0.3, pool: 0.6, core: 0.6 },
  studio: { ...gallery, strips: 20, lamp: lamp4500, key: 1.4, walls: 0.6 },
  lamp: { ...gallery, strips: 9, lamp: lamp3000, key: 2, walls: 0.6 },
  court: { ...gallery, strips: 0, key: 1, walls: 0.6 },
}

/** How rooms of a palette are lit; those of an unknown one like a gallery. */
export const schemeOf = (palette: string): Scheme => schemes[palette] ?? gallery
