import { kente, kenteStrip, type StripDesign } from '#craft'
import type { BufferGeometry } from 'three'
import { flatsGeometry, type Flat } from './flats.ts'
import { stripCount } from './rule.ts'

/** How many strips a cloth of that breadth has. */
export const stripsIn = (width: number): number => Math.round(width / kente.strip)
/** The seam between two strips, and how far the cloth lies out of its board, metres. */
const [seam, out] = [0.0022, 0.0006]

/** The tones of a thread's two flanks: it is round. */
const [shaded, raised] = [0.8, 1.1]

/** A gilt mark under a strip, metres. */
const markUnder = (x: number): Flat => {
  const top = -kente.long / 2 - 0.008
  const [half, high] = [0.026, 0.012]
  return {
    loop: [
      [x - half, top - high],
      [x + half, top - high],
      [x + half, top],
      [x - half, top],
    ],
    colour: '#C9A24A',
    out: 0,
  }
}

/**
 * A cloth of four strips, repeated: what was woven last comes last, from its foot up, so that it may
 * be drawn as far as it is woven; marks under the cloth show which strip is chosen. `from` is where
 * that begins in the index. The caller disposes.
 */
export function clothGeometry(
  width: number,
  strips: readonly StripDesign[],
  last: readonly number[],
  chosen: number,
): { geometry: BufferGeometry; from: number } {
  const count = stripsIn(width)
  const left = -width / 2
  const patches = (wanted: (strip: number) => boolean) =>
    Array.from({ length: count }, (_, i) => i)
      .filter((i) => wanted(i % stripCount))
      .flatMap((i) => {
        const design = strips[i % stripCount]
        if (!design) return []
        return kenteStrip(design, i % 2 === 1).map(({ x0, y0, x1, y1, colour }, row) => {
          const at = left + i * kente.strip
          const [a, b] = [at + Math.max(x0, seam / 2), at + Math.min(x1, kente.strip - seam / 2)]
          const foot = -kente.long / 2
          // No two rows of a hand-woven cloth are of quite the same tone.
          const tone = 0.94 + 0.12 * (((row * 37 + i * 11) % 13) / 12)
          const [low, high] = [shaded * tone, raised * tone]
          return {
            y0,
            loop: [
              [a, foot + y0],
              [b, foot + y0],
              [b, foot + y1],
              [a, foot + y1],
            ] as const,
            colour,
            // Cords of the warp stand, and picks of the weft lie.
            tone: 1.5 * (x1 - x0) < y1 - y0 ? [low, high, high, low] : [low, low, high, high],
            out,
          }
        })
      })
      .toSorted((one, other) => one.y0 - other.y0)
  const marks = Array.from({ length: count }, (_, i) => i)
    .filter((i) => i % stripCount === chosen)
    .map((i) => markUnder(left + (i + 0.5) * kente.strip))
  const there = [...marks, ...patches((strip) => !last.includes(strip))]
  return {
    geometry: flatsGeometry([...there, ...patches((strip) => last.includes(strip))]),
    from: there.length * 6,
  }
}
