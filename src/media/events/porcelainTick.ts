import { struck } from './struck.ts'

/** A nail on porcelain: two damped partials at 2.1 and 5.3 kHz (art direction 8). */
export const porcelainTick = (rate: number): Float32Array<ArrayBuffer> =>
  struck(rate, 0.32, [
    { pitch: 2100, dies: 24, part: 0.6 },
    { pitch: 5300, dies: 40, part: 0.4 },
  ])
