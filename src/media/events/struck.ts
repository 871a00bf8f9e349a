/** A tone of something struck: hertz, how fast it dies away (one in seconds), and its part of all. */
export type Partial = { pitch: number; dies: number; part: number }

/** -12 dB of full scale, the loudest that an event may be (art direction 8). */
const peak = 10 ** (-12 / 20)

/** The samples as loud as an event may be, their loudest one at -12 dB of full scale, which is 1. */
export function asLoudAsMayBe(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const loudest = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  return samples.map((each) => (each / loudest) * peak)
}

/**
 * Something struck, for so many seconds at `rate` samples a second: its damped partials, and what
 * `noise` adds at a time in seconds. Begun over a millisecond, so that it does not crack.
 */
export function struck(
  rate: number,
  seconds: number,
  partials: readonly Partial[],
  noise: (at: number) => number = () => 0,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(rate * seconds))
  samples.forEach((_, i) => {
    const at = i / rate
    const rings = partials.reduce(
      (sum, { pitch, dies, part }) =>
        sum + part * Math.sin(2 * Math.PI * pitch * at) * Math.exp(-dies * at),
      0,
    )
    samples[i] = (rings + noise(at)) * Math.min(1, at * 1000)
  })
  return asLoudAsMayBe(samples)
}
