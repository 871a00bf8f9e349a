/** How four threads lie in a flat plait: over one and under one, from edge to edge and back. */
export const plait = { threads: 4, steps: 32, crossings: 24 } as const

/** Where each thread begins: steps into the eight in which it comes and goes; the first lies on top. */
const begins = [4, 2, 6, 0] as const

/** A place of a thread's middle line: across the band in tracks (0 the lowest, 3 the highest). */
export type Track = {
  across: number
  /** Tracks a step. */
  slope: number
  /** 1 where it lies over the others, -1 where it lies under them. */
  over: number
}

/**
 * The track of a thread after `t` steps; two threads cross in the middle of a step. Before the first
 * crossing and after the last they straighten and lie side by side.
 */
export function trackOf(thread: number, t: number, shift = 0): Track {
  const start = begins[thread] ?? 0
  const { steps } = plait
  const [first, last] = [0.5, steps - 0.5]
  if (t >= first && t <= last) {
    return { ...between(start + t), over: overAt(start + t + shift) }
  }
  const end = t < first ? first : last
  const { across, slope } = between(start + end)
  const gone = Math.min(1, Math.abs(t - end))
  // The slope is lost evenly over one step.
  const way = (t - end < 0 ? -1 : 1) * (gone - gone ** 2 / 2)
  const flattened = smooth((Math.abs(t + shift - end) - 0.3) / 0.9)
  return {
    across: across + slope * way,
    slope: slope * (1 - gone),
    over: overAt(start + end) * (1 - flattened),
  }
}

/** A triangle's wave from track to track whose tips are round: parabolas of one step to each side. */
function between(phase: number): { across: number; slope: number } {
  const at = wrapped(phase, 8)
  const [low, high] = [7.5, 3.5]
  const fromHigh = at - high
  if (Math.abs(fromHigh) <= 1) return { across: 3 - fromHigh ** 2 / 2, slope: -fromHigh }
  const fromLow = wrapped(at - low + 4, 8) - 4
  if (Math.abs(fromLow) <= 1) return { across: fromLow ** 2 / 2, slope: fromLow }
  return at < high ? { across: at, slope: 1 } : { across: 7 - at, slope: -1 }
}

/** Crossings at 0.5, 1.5 and 2.5 steps of each four; over, under, over, and the other way back. */
function overAt(phase: number): number {
  const at = wrapped(phase, 8)
  const knots = [-1.5, 0.5, 1.5, 2.5, 4.5, 5.5, 6.5, 8.5]
  const next = knots.findIndex((knot) => knot > at)
  const [from, to] = [knots[next - 1] ?? -1.5, knots[next] ?? 8.5]
  const sign = next % 2 === 0 ? -1 : 1
  const flat = 0.3 / (to - from)
  return sign * (2 * smooth(((at - from) / (to - from) - flat) / (1 - 2 * flat)) - 1)
}

const wrapped = (value: number, by: number): number => ((value % by) + by) % by

function smooth(part: number): number {
  const x = Math.min(1, Math.max(0, part))
  return x * x * (3 - 2 * x)
}
