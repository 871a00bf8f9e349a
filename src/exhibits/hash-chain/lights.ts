import type { Shown } from './ribbonGeometry.ts'

/** How the ribbon stands: all counts are of blocks. */
export type Standing = {
  /** How often it was verified, and how far the light has come with the last time. */
  run: number
  runs: number
  /** How far the grey has gone from a break on, 0 to 1, and where the break is. */
  grey: number
  from: number
  count: number
}

/** Brightness of a block that was not verified yet, of one that holds, of the light's head, and grey. */
const [dim, held, head, dull] = [3.4, 5, 11, 1.2] as const
/** Blocks over which the light fades behind its head. */
const tail = 5

/** How a block is shown: the light runs from the first one on and ends at a break. */
export function lights({ run, runs, grey, from, count }: Standing, block: number): Shown {
  const reached = Math.max(0, Math.min(1, run - runs + 1)) * (count + tail)
  const past = reached - block
  // What was verified before keeps its light while the next one runs.
  const rest = runs > 1 || (runs === 1 && past >= 0) ? held : dim
  const running = runs > 0 && past >= 0 && past < tail && reached < count + tail
  const lit = running ? rest + (head - rest) * (1 - past / tail) : rest
  const gone = Math.max(0, Math.min(1, from + grey * (count + 1 - from) - block))
  const greyed = block >= from && grey > 0 ? gone : 0
  return { bright: lit + (dull - lit) * greyed, grey: greyed }
}
