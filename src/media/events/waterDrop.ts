import { asLoudAsMayBe } from './struck.ts'

/** A drop into still water: a bubble that rings higher as it closes, from 700 to 1,500 hertz. */
export function waterDrop(rate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(rate * 0.3))
  let turned = 0
  samples.forEach((_, i) => {
    const at = i / rate
    turned += (2 * Math.PI * (700 + 800 * (1 - Math.exp(-at / 0.03)))) / rate
    samples[i] = Math.sin(turned) * Math.exp(-26 * at) * Math.min(1, at * 500)
  })
  return asLoudAsMayBe(samples)
}
