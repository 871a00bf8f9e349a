import { seeded } from '#kit'
import { asLoudAsMayBe } from './struck.ts'

/** C D E G A, from the middle C: hertz. */
const pentatonic = [261.63, 293.66, 329.63, 392, 440] as const

/** One string: a burst of noise that goes round, softened a little each time (Karplus and Strong, 1983). */
function pluck(into: Float32Array, rate: number, from: number, pitch: number, seed: number): void {
  const chance = seeded(seed)
  const round = Math.round(rate / pitch)
  const string = Float32Array.from({ length: round }, () => chance() * 2 - 1)
  for (let i = Math.round(from * rate), at = 0; i < into.length; i += 1, at = (at + 1) % round) {
    const now = string[at] ?? 0
    into[i] = (into[i] ?? 0) + now
    string[at] = 0.498 * (now + (string[(at + 1) % round] ?? 0))
  }
}

/** Five strings one after the other, upwards: heard only where something has been finished. */
export function pluckedString(rate: number): Float32Array<ArrayBuffer> {
  const seconds = 2.2
  const samples = new Float32Array(Math.round(rate * seconds))
  pentatonic.forEach((pitch, i) => pluck(samples, rate, i * 0.16, pitch, 60 + i))
  // Gone to silence at its end, begun without a crack.
  return asLoudAsMayBe(
    samples.map((each, i) => each * Math.min(1, i / 40) * (1 - i / (samples.length - 1)) ** 2),
  )
}
