import { seeded } from '#kit'

/**
 * What a room gives back of a clap: noise that dies away by 60 dB in so many seconds, the same at
 * every visit. Samples at `rate` a second; their squares add up to 1, so that it is as loud as what
 * it answers.
 */
export function echoIn(rate: number, seconds: number): Float32Array<ArrayBuffer> {
  const chance = seeded(1103)
  const samples = new Float32Array(Math.max(1, Math.round(rate * seconds)))
  // The first walls answer after a few milliseconds.
  const first = Math.round(rate * 0.008)
  let energy = 0
  for (let i = first; i < samples.length; i += 1) {
    const value = (chance() * 2 - 1) * 10 ** ((-3 * i) / samples.length)
    samples[i] = value
    energy += value ** 2
  }
  return energy > 0 ? samples.map((value) => value / Math.sqrt(energy)) : samples
}
