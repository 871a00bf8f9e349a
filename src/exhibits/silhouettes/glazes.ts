import type { GlazeLook } from '#finish'

/** The glazes one may choose, in their order; the first three stand there at first (content brief, 3.8). */
export const glazes = [
  {
    base: '#A6BDB6',
    deep: '#93ACA6',
    lip: '#CFE0DC',
    rough: 0.2,
    coat: 0.5,
    nets: [0.1, 0.16],
    streaks: 0,
  },
  {
    base: '#EDE8DA',
    deep: '#DDD6C4',
    lip: '#F4F0E6',
    rough: 0.1,
    coat: 0.85,
    nets: [0, 0],
    streaks: 0,
  },
  {
    base: '#8E1820',
    deep: '#5C0A10',
    lip: '#EFE6D8',
    rough: 0.05,
    coat: 1,
    nets: [0, 0],
    streaks: 0.35,
  },
  {
    base: '#86A489',
    deep: '#5F8468',
    lip: '#B9CBB4',
    rough: 0.12,
    coat: 0.75,
    nets: [0, 0],
    streaks: 0.05,
  },
  {
    base: '#C08F16',
    deep: '#98690A',
    lip: '#D9B45A',
    rough: 0.1,
    coat: 0.8,
    nets: [0, 0],
    streaks: 0.08,
  },
  {
    base: '#57562E',
    deep: '#3C3B1E',
    lip: '#7E7A45',
    rough: 0.4,
    coat: 0.3,
    nets: [0, 0],
    streaks: 0.5,
  },
] as const satisfies readonly GlazeLook[]
