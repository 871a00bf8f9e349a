import { seeded } from '#kit'
import { asLoudAsMayBe } from './struck.ts'

/** A brush over silk: noise that swells and goes, its deep part taken away. */
export function brushStroke(rate: number): Float32Array<ArrayBuffer> {
  const seconds = 0.55
  const samples = new Float32Array(Math.round(rate * seconds))
  const chance = seeded(512)
  let [soft, deep] = [0, 0]
  samples.forEach((_, i) => {
    soft += 0.35 * (chance() * 2 - 1 - soft)
    deep += 0.04 * (soft - deep)
    samples[i] = (soft - deep) * Math.sin((Math.PI * i) / samples.length) ** 2
  })
  return asLoudAsMayBe(samples)
}
