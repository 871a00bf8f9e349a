import { contrastOf, harmonyOf, hueArcOf, valueSteps, type Harmony } from '#craft'

/** Two parts of the scene, and how well the colour of one reads on the other's. */
type Pair = { one: number; other: number; ratio: number }

/** What the meters show of the chosen colours. */
export type Measured = {
  harmony: Harmony
  arc: { from: number; wide: number } | undefined
  /** Lightness from dark to light, and the smallest step between two, if there are two. */
  lights: readonly number[]
  least: number | undefined
  /** All pairs, the one that reads best first. */
  pairs: readonly Pair[]
}

/** Measures colours by their codes; a part that is not dressed has none. */
export function measured(codes: readonly (string | null)[]): Measured {
  const dressed = codes.flatMap((code, part) => (code === null ? [] : [{ code, part }]))
  const all = dressed.map(({ code }) => code)
  const { lights, steps } = valueSteps(all)
  const pairs = dressed
    .flatMap((one, i) =>
      dressed.slice(i + 1).map((other) => ({
        one: one.part,
        other: other.part,
        ratio: contrastOf(one.code, other.code),
      })),
    )
    .toSorted((a, b) => b.ratio - a.ratio)
  return {
    harmony: harmonyOf(all),
    arc: hueArcOf(all),
    lights,
    least: steps.length > 0 ? Math.min(...steps) : undefined,
    pairs,
  }
}

/** From here on text reads easily, reads, and reads while it is large (WCAG 2: AAA, AA, AA large). */
const levels = [7, 4.5, 3] as const

/** How well a ratio reads: 0 easily, 1 well enough, 2 in large letters, 3 not. */
export const readingOf = (ratio: number): number => {
  const level = levels.findIndex((least) => ratio >= least)
  return level < 0 ? levels.length : level
}
