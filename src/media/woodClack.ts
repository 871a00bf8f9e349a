import { seeded } from '#kit'

/** Two partials of a struck block, hertz and how fast each dies away, one in seconds. */
const partials = [
  { pitch: 610, dies: 42, part: 0.6 },
  { pitch: 1480, dies: 75, part: 0.3 },
] as const
/** -12 dB of full scale, the loudest that an event may be (art direction 8). */
const peak = 10 ** (-12 / 20)

/** Timber on timber: a short knock of two damped partials and a breath of noise. Full scale is 1. */
export function woodClack(rate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(rate * 0.16))
  const chance = seeded(33)
  samples.forEach((_, i) => {
    const at = i / rate
    const rings = partials.reduce(
      (sum, { pitch, dies, part }) =>
        sum + part * Math.sin(2 * Math.PI * pitch * at) * Math.exp(-dies * at),
      0,
    )
    const knock = 0.35 * (chance() * 2 - 1) * Math.exp(-420 * at)
    // Begun over a millisecond, so that it does not crack.
    samples[i] = (rings + knock) * Math.min(1, at * 1000)
  })
  const loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  return samples.map((each) => (each / loudest) * peak)
}
