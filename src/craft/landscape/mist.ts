import { covering, lineThrough, type Mark, type Place } from './marks.ts'
import { silk } from './pigments.ts'
import { smoothNoise } from './ridgedNoise.ts'

/** How much of what lies behind it mist covers where it is thickest. */
const thick = 0.6
/** Veils that lie over one another in a bank, each smaller, so that it has no rim. */
const veils = 6

/** A bank of mist at a layer's foot: ground colour that rises and thins unevenly. */
export function mist(
  seed: number,
  [from, to]: readonly [number, number],
  foot: number,
  high: number,
): Mark[] {
  const banks = 5
  return Array.from({ length: banks * veils }, (_, number): Mark => {
    const [i, veil] = [Math.floor(number / veils), number % veils]
    const part = 1 - (0.8 * veil) / veils
    const middle = from + ((to - from) * (i + 0.2 + 0.6 * smoothNoise(seed, i * 3.7))) / banks
    const half = (to - from) * (0.15 + 0.1 * smoothNoise(seed + 1, i * 2.3)) * part
    const tall = high * (0.55 + 0.75 * smoothNoise(seed + 2, i * 1.9)) * (0.4 + 0.6 * part)
    const edge = (side: 1 | -1): Place[] =>
      Array.from({ length: 21 }, (__, j): Place => {
        const u = (j / 10 - 1) * side
        const swell = Math.max(0, 1 - u * u)
        const wave = 0.75 + 0.5 * smoothNoise(seed + 3 + number, u * 3 + side)
        return [middle + u * half, foot - side * tall * swell * wave * (side > 0 ? 1 : 0.35)]
      })
    return {
      path: lineThrough([...edge(1), ...edge(-1)], true),
      wash: {
        from: foot - tall,
        to: foot + tall * 0.3,
        stops: [
          [0, covering(silk.upper, 0)],
          [0.7, covering(silk.upper, 1 - (1 - thick) ** (1 / veils))],
          [1, covering(silk.upper, 0)],
        ],
      },
    }
  })
}
