import { lightWidth } from '#craft'
import type { Samples } from './samples.ts'

/** How bright a texel is to the eye (Rec. 709). */
export const luminance = (light: Float32Array, texel: number): number =>
  0.2126 * (light[texel * 3] ?? 0) +
  0.7152 * (light[texel * 3 + 1] ?? 0) +
  0.0722 * (light[texel * 3 + 2] ?? 0)

/**
 * Evens out the grain of a patch: the mean of its neighbours within `reach` texels that are about
 * as bright in `guide`, `tolerance` in parts of its light. Never across a patch's edge; texels of which
 * a part is hidden tell the light at a thing's very edge, and are evened out among themselves.
 */
export function smooth(
  { patches, counts, cuts }: Samples,
  light: Float32Array,
  reach: number,
  tolerance: number,
  guide: Float32Array = light,
): Float32Array {
  const out = Float32Array.from(light)
  for (const { x, y, columns, rows } of patches) {
    if (Math.min(columns, rows) < 3) continue
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const texel = (y + row) * lightWidth + x + column
        if (!counts[texel]) continue
        const own = luminance(guide, texel) + 1e-3
        let [weight, r, g, b] = [0, 0, 0, 0]
        for (let j = Math.max(0, row - reach); j <= Math.min(rows - 1, row + reach); j += 1)
          for (
            let i = Math.max(0, column - reach);
            i <= Math.min(columns - 1, column + reach);
            i += 1
          ) {
            const other = (y + j) * lightWidth + x + i
            if (!counts[other] || cuts[other] !== cuts[texel]) continue
            const off = (luminance(guide, other) - own) / own / tolerance
            const far = ((i - column) ** 2 + (j - row) ** 2) / (reach * reach)
            const w = Math.exp(-off * off - far)
            weight += w
            r += w * (light[other * 3] ?? 0)
            g += w * (light[other * 3 + 1] ?? 0)
            b += w * (light[other * 3 + 2] ?? 0)
          }
        out.set([r / weight, g / weight, b / weight], texel * 3)
      }
  }
  return out
}

/** Gives texels that nobody sees or that lie in holes the light of their nearest neighbours in the patch. */
export function fill({ patches, counts }: Samples, light: Float32Array): void {
  for (const { x, y, columns, rows } of patches) {
    const known = new Uint8Array(columns * rows)
    const at = (i: number) => (y + Math.floor(i / columns)) * lightWidth + x + (i % columns)
    for (let i = 0; i < known.length; i += 1) known[i] = counts[at(i)] ? 1 : 0
    for (let round = 0; round < 12; round += 1) {
      const found: number[] = []
      for (let i = 0; i < known.length; i += 1) {
        if (known[i]) continue
        let [count, r, g, b] = [0, 0, 0, 0]
        const column = i % columns
        for (const [step, ok] of [
          [-1, column > 0],
          [1, column < columns - 1],
          [-columns, i >= columns],
          [columns, i < known.length - columns],
        ] as const) {
          if (!ok || !known[i + step]) continue
          const other = at(i + step) * 3
          count += 1
          r += light[other] ?? 0
          g += light[other + 1] ?? 0
          b += light[other + 2] ?? 0
        }
        if (count === 0) continue
        light.set([r / count, g / count, b / count], at(i) * 3)
        found.push(i)
      }
      if (found.length === 0) break
      for (const i of found) known[i] = 1
    }
  }
}
