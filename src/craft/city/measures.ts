import type { Hall } from './hall.ts'

/** The line on the table is 7.8 metres, 1:1,000; the palace on it is 1:400 (content brief, P2-5). */
export const cityAxis = { line: 7.8, lineScale: 1 / 1000, palaceScale: 1 / 400 } as const

/** Where the palace's south wall lies on the table, metres along the line from its middle. */
export const palaceFrom = -0.1

/** The palace's site, metres (content brief 3.4). Its ground lies a little over the table. */
export const site = { long: 961, wide: 753, moat: 52, wall: 10, thick: 8, ground: 1.2 } as const

/** How far the paved place before the south gate reaches, metres of the city. */
export const forecourt = { south: 100, half: 78 } as const

/** The three-tier terrace, as high as the difference of both heights of the hall on it. */
export const terrace = { high: 35.05 - 26.92, tiers: 3, inset: 5 } as const

/** Everything the lens stops at, from the south. */
export const cityStops = [
  'yongding',
  'meridian',
  'harmonyGate',
  'terrace',
  'supreme',
  'central',
  'preserving',
  'purity',
  'union',
  'tranquility',
  'prowess',
  'towers',
] as const
export type CityStop = (typeof cityStops)[number]

/** A named building of the palace: its middle in metres north of the south wall, and what carries it. */
export type Named = Hall & {
  north: number
  on: number
  /** Where its height is drawn to fit and none is told. */
  guessed?: boolean
}

const raised = terrace.high
/**
 * Bays, heights and roofs are the brief's (3.4), and breadth and depth where it has them; the rest,
 * and how far they stand from one another, is drawn to fit.
 */
export const named: Readonly<Partial<Record<CityStop, Named>>> = {
  meridian: {
    north: 4,
    on: 12.5,
    bays: [9, 5],
    wide: 60,
    deep: 25,
    high: 24.5,
    roof: 'hip',
    double: true,
  },
  harmonyGate: {
    north: 168,
    guessed: true,
    on: 3.4,
    bays: [9, 4],
    wide: 50,
    deep: 24,
    high: 20,
    roof: 'gable-and-hip',
    double: true,
  },
  supreme: {
    north: 352,
    on: raised,
    bays: [11, 5],
    wide: 64,
    deep: 37,
    high: 26.92,
    roof: 'hip',
    double: true,
  },
  central: { north: 415, on: raised, bays: [5, 5], wide: 24, deep: 24, high: 19, roof: 'pyramid' },
  preserving: {
    north: 466,
    on: raised,
    bays: [9, 5],
    wide: 50,
    deep: 25,
    high: 21.4,
    roof: 'gable-and-hip',
    double: true,
  },
  purity: {
    north: 600,
    on: 2.6,
    bays: [9, 5],
    wide: 50,
    deep: 26,
    high: 20,
    roof: 'hip',
    double: true,
  },
  union: {
    north: 638,
    guessed: true,
    on: 2.6,
    bays: [3, 3],
    wide: 17,
    deep: 17,
    high: 14,
    roof: 'pyramid',
  },
  tranquility: {
    north: 672,
    guessed: true,
    on: 2.6,
    bays: [9, 3],
    wide: 46,
    deep: 18,
    high: 19,
    roof: 'hip',
    double: true,
  },
  prowess: {
    north: 955,
    on: 11,
    bays: [5, 1],
    wide: 36,
    deep: 13,
    high: 20,
    roof: 'hip',
    double: true,
  },
}

/** Where a stop is along the table, metres from the middle of the line. */
export function stopAt(stop: CityStop): number {
  if (stop === 'yongding') return -cityAxis.line / 2 + 0.03
  if (stop === 'towers') return cityAxis.line / 2 - 0.1
  if (stop === 'terrace') return palaceFrom + 305 * cityAxis.palaceScale
  return palaceFrom + (named[stop]?.north ?? 0) * cityAxis.palaceScale
}
