import { seeded } from '#kit'
import { struck } from './struck.ts'

/** Timber on timber: a short knock of two damped partials and a breath of noise. */
export function woodClack(rate: number): Float32Array<ArrayBuffer> {
  const chance = seeded(33)
  const partials = [
    { pitch: 610, dies: 42, part: 0.6 },
    { pitch: 1480, dies: 75, part: 0.3 },
  ]
  return struck(rate, 0.17, partials, (at) => 0.35 * (chance() * 2 - 1) * Math.exp(-420 * at))
}
