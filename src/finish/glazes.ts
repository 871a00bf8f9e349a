import type { GlazeLook } from './glazeMaterial.ts'

const plain = { nets: [0, 0], streaks: 0, under: 0.3, breaks: 0.003, clear: 0.35 } as const

/**
 * The glazes of the hall (content brief, 3.8): seen colour under 4,000 K. The same numbers for the
 * vases and for the table of glazes.
 */
export const glazes = {
  /** Ru, sky-blue. */
  ru: {
    ...plain,
    base: '#A6BDB6',
    deep: '#93ACA6',
    lip: '#CFE0DC',
    rough: 0.2,
    coat: 0.5,
    nets: [0.1, 0.16],
  },
  /** Ge: two nets of crackle, gold and iron. */
  ge: {
    ...plain,
    base: '#CFCBB8',
    deep: '#BDB8A2',
    lip: '#8E8574',
    rough: 0.2,
    coat: 0.5,
    under: 0.35,
    nets: [0.7, 0.9],
    breaks: 0.0035,
    clear: 0,
  },
  /** Langyao red, with its white lip of 8 mm. */
  langyao: {
    ...plain,
    base: '#8E1820',
    deep: '#5C0A10',
    lip: '#EFE6D8',
    rough: 0.05,
    coat: 1,
    under: 0.08,
    streaks: 0.35,
    breaks: 0.008,
    clear: 0.85,
  },
  /** Longquan celadon. */
  longquan: {
    ...plain,
    base: '#86A489',
    deep: '#5F8468',
    lip: '#B9CBB4',
    rough: 0.12,
    coat: 0.75,
    under: 0.22,
    streaks: 0.05,
    clear: 0.8,
    effect: 'carved',
  },
  sweetWhite: {
    ...plain,
    base: '#EDE8DA',
    deep: '#DDD6C4',
    lip: '#F4F0E6',
    rough: 0.1,
    coat: 0.85,
    under: 0.12,
  },
  /** The clear glaze of blue-and-white, over its white body. */
  clear: {
    ...plain,
    base: '#E6ECEC',
    deep: '#D5E0E2',
    lip: '#EFF3F3',
    rough: 0.05,
    coat: 1,
    under: 0.1,
    clear: 1,
    effect: 'painted',
  },
  yellow: {
    ...plain,
    base: '#C08F16',
    deep: '#98690A',
    lip: '#D9B45A',
    rough: 0.1,
    coat: 0.8,
    under: 0.18,
    streaks: 0.08,
  },
  jun: {
    ...plain,
    base: '#8FA6C8',
    deep: '#6E86B4',
    lip: '#A08C66',
    rough: 0.2,
    coat: 0.6,
    under: 0.25,
    breaks: 0.006,
    clear: 0,
    effect: 'splashed',
  },
  teadust: {
    ...plain,
    base: '#57562E',
    deep: '#3C3B1E',
    lip: '#7E7A45',
    rough: 0.4,
    coat: 0.3,
    under: 0.55,
    streaks: 0.5,
  },
} as const satisfies Record<string, GlazeLook>

export type GlazeName = keyof typeof glazes
