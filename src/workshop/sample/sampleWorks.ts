import { seeded } from '#kit'

/** One picture of a sample: which file, how many pixels it has, and how wide it is, metres. */
export type SampleWork = { file: string; seed: number; width: number; pixels: [number, number] }

/** How many works hang in a room of a sample. */
export const inRoom = 12
/** Up to so many works each has a file of its own; more of them share these. */
const [own, shared] = [200, 60]
/** The longer side in pixels. */
const longSide = 480

/** The works of a sample, by their number: true sizes from 0.3 to 2.5 m. */
export function sampleWorks(count: number): SampleWork[] {
  const files = count > own ? shared : count
  const ratios = Array.from({ length: files }, (_, i) => 0.62 + seeded(1000 + i)())
  const chance = seeded(count)
  return Array.from({ length: count }, (_, i) => {
    const seed = i % files
    const ratio = ratios[seed] ?? 1
    // Most pictures are small: the square leans towards them.
    const longest = 0.5 + 2 * chance() ** 2
    const width = Math.round(100 * longest * Math.min(1, ratio)) / 100
    const pixels: [number, number] =
      ratio > 1
        ? [longSide, Math.round(longSide / ratio)]
        : [Math.round(longSide * ratio), longSide]
    return { file: `pictures/${seed + 1}.jpg`, seed, width, pixels }
  })
}
