import type { Joined } from '../joined.ts'
import type { Vector } from '../vector.ts'

/** A block that carries: all in fen (content brief 3.1). */
export type Block = {
  wide: number
  deep: number
  baseWide: number
  baseDeep: number
  ear: number
  flat: number
  taper: number
  /** How far its tapering side is hollow. */
  hollow: number
  /** Whether its mouth is open to all four sides, or along x only. */
  crossed: boolean
}
const small = { ear: 4, flat: 2, taper: 4, hollow: 0.5 }
export const blocks = {
  ludou: {
    wide: 32,
    deep: 32,
    baseWide: 24,
    baseDeep: 24,
    ear: 8,
    flat: 4,
    taper: 8,
    hollow: 1,
    crossed: true,
  },
  jiaohudou: { wide: 18, deep: 16, baseWide: 14, baseDeep: 12, ...small, crossed: true },
  qixindou: { wide: 16, deep: 16, baseWide: 12, baseDeep: 12, ...small, crossed: true },
  // Its broad side lies across the arm that carries it, flush with the arm's tip.
  sandou: { wide: 14, deep: 16, baseWide: 10, baseDeep: 12, ...small, crossed: false },
} as const satisfies Record<string, Block>

/** An arm, or a beam without facets: fen (content brief 3.1). */
export type Arm = {
  long: number
  high: number
  /** Facets of its ends, and how far each runs along the arm. */
  facets: number
  run: number
  /** Cut out where another arm crosses: from above down to that height, or from below up to it. */
  lap?: { from: 'above' | 'below'; to: number }
  /** Whether it is a full one: higher between the blocks that sit on it. */
  full?: boolean
}
export const arms = {
  nidaogong: { long: 62, high: 15, facets: 4, run: 3.5, lap: { from: 'above', to: 5 } },
  huagong: {
    long: 72,
    high: 21,
    facets: 4,
    run: 4,
    full: true,
    lap: { from: 'below', to: 5 },
  },
  linggong: { long: 72, high: 15, facets: 5, run: 4 },
  mangong: { long: 92, high: 15, facets: 4, run: 3 },
  fang: { long: 93, high: 15, facets: 0, run: 0 },
} as const satisfies Record<string, Arm>

/** Width of an arm and of the mouth that takes it; how much of an arm's tip is left upright. */
const [mouth, tip] = [10, 6]
/** What a full arm rises between the blocks, and where those sit: half of a block and of the step. */
const [single, seatOfMiddle, seatOfEnd] = [15, 8, 22]

/** Breaks on both sides of nought, in order. */
const both = (...halves: number[]): number[] => {
  const up = [...new Set(halves)].toSorted((a, b) => a - b)
  return [...up.toReversed().map((half) => -half), ...up]
}

/** A block with its foot's middle at the origin. Fen. */
export function blockSolid(block: Block): Joined {
  const { wide, deep, baseWide, baseDeep, ear, flat, taper, hollow, crossed } = block
  const floor = taper + flat
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => part * taper)
  const xs = both(mouth / 2, (wide / 2 + mouth / 2) / 2, wide / 2)
  const zs = both(mouth / 2, (deep / 2 + mouth / 2) / 2, deep / 2)
  const ys = [...steps, floor, floor + ear / 2, floor + ear]
  const inside = (breaks: readonly number[], at: number): boolean =>
    (breaks[at] ?? 0) >= -mouth / 2 && (breaks[at + 1] ?? 0) <= mouth / 2
  return {
    breaks: [xs, ys, zs],
    filled: (i, j, k) => (ys[j] ?? 0) < floor || !(inside(zs, k) || (crossed && inside(xs, i))),
    place: ([x, y, z]): Vector => {
      if (y >= taper) return [x, y, z]
      const up = y / taper
      const narrow = (full: number, base: number): number =>
        (base + (full - base) * up - 2 * hollow * Math.sin(Math.PI * up)) / full
      return [x * narrow(wide, baseWide), y, z * narrow(deep, baseDeep)]
    },
  }
}

/** An arm along x, its underside's middle at the origin. Fen. */
export function armSolid({ long, high, facets, run, lap, full = false }: Arm): Joined {
  const half = long / 2
  const inner = half - facets * run
  const cuts = Array.from({ length: facets }, (_, i) => inner + i * run)
  // Close to whatever sits on an arm or crosses it the light changes fast.
  const joints = full
    ? [mouth / 2, seatOfMiddle, 15, seatOfEnd]
    : [mouth / 2, mouth / 2 + 2, 9, 15, half - 14, half - 16]
  const xs = both(...joints, ...cuts, half)
  const ys = [0, lap?.to ?? high / 3, full ? single : (2 * high) / 3, high]
  const zs = both(mouth / 2)
  const isSeat = (x: number): boolean => Math.abs(x) < seatOfMiddle || Math.abs(x) > seatOfEnd
  const filled = (i: number, j: number): boolean => {
    const x = ((xs[i] ?? 0) + (xs[i + 1] ?? 0)) / 2
    const y = ((ys[j] ?? 0) + (ys[j + 1] ?? 0)) / 2
    if (full && y > single && isSeat(x)) return false
    if (!lap || Math.abs(x) > mouth / 2) return true
    return lap.from === 'above' ? y < lap.to : y > lap.to
  }
  const rise = (full ? single : high) - tip
  /** How high the underside lies: facets of equal run, each steeper than the one before. */
  const under = (x: number): number => {
    const out = facets === 0 ? 0 : Math.max(0, (Math.abs(x) - inner) / (half - inner))
    return rise * (1 - Math.sqrt(Math.max(0, 1 - out ** 2)))
  }
  return {
    breaks: [xs, ys, zs],
    filled,
    place: ([x, y, z]): Vector => [x, Math.max(y, under(x)), z],
  }
}
