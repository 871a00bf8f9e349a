import type { ThrownName } from './names.ts'
import { smoothOutline, vaseOutlines, type OutlinePoint } from './vase.ts'

/** How many rings hold a profile. */
export const ringCount = 7
/** The thinnest and the widest a ring may be, in parts of the height. */
export const ringLimits = [0.05, 0.42] as const

/** Double gourd, foot to lip, in parts of its height (content brief, 3.7; drawn). */
const gourd = [
  [0.17, 0],
  [0.24, 0.05],
  [0.31, 0.2],
  [0.29, 0.36],
  [0.19, 0.47],
  [0.13, 0.51],
  [0.18, 0.56],
  [0.2, 0.67],
  [0.16, 0.8],
  [0.085, 0.88],
  [0.075, 0.95],
  [0.09, 1],
] as const satisfies readonly OutlinePoint[]

/** Garlic-mouth: a yuhuchunping up to its neck, and a bulb of six lobes, as broad as across two of them. */
const garlic = [
  ...vaseOutlines.yuhuchunping.filter(([, at]) => at <= 0.82),
  [0.09, 0.88],
  [1.06 * 0.1, 0.92],
  [1.06 * 0.088, 0.96],
  [1.06 * 0.066, 0.985],
  [1.06 * 0.06, 1],
] as const satisfies readonly OutlinePoint[]

/** How high the rings sit where a shape shows its character, in parts of its height. */
const heights: Record<ThrownName, readonly number[]> = {
  meiping: [0, 0.15, 0.5, 0.75, 0.9, 0.965, 1],
  yuhuchunping: [0, 0.13, 0.27, 0.5, 0.76, 0.91, 1],
  tianqiuping: [0, 0.17, 0.34, 0.52, 0.68, 0.82, 1],
  gourd: [0, 0.2, 0.36, 0.51, 0.67, 0.88, 1],
  garlic: [0, 0.14, 0.26, 0.52, 0.8, 0.92, 1],
}

const outlines: Record<ThrownName, readonly OutlinePoint[]> = { ...vaseOutlines, gourd, garlic }

/** The whole outline of an old shape, as smooth as it is drawn: foot to lip, parts of its height. */
export const thrownShape = (name: ThrownName): OutlinePoint[] => smoothOutline(outlines[name], 6)

/** The heights of the seven rings for a shape, and the radii that it has there; parts of its height. */
export function ringsOf(name: ThrownName): { heights: readonly number[]; radii: number[] } {
  const shape = thrownShape(name)
  return { heights: heights[name], radii: heights[name].map((at) => radiusAt(shape, at)) }
}

/** Radius of an outline at a height, both in parts; beyond its ends as at its ends. */
export function radiusAt(outline: readonly OutlinePoint[], high: number): number {
  const next = outline.findIndex(([, at]) => at >= high)
  const [after, before] = [outline[next] ?? outline.at(-1), outline[next - 1]]
  if (!after) return 0
  if (!before) return after[0]
  const part = (high - before[1]) / (after[1] - before[1] || 1)
  return before[0] + (after[0] - before[0]) * part
}

/** The line through seven rings, foot to lip; parts of the height. Always as many points. */
export const profileOf = (at: readonly number[], radii: readonly number[]): OutlinePoint[] =>
  smoothOutline(
    at.map((high, ring): OutlinePoint => [radii[ring] ?? 0, high]),
    6,
  ).map(([radius, high]): OutlinePoint => [Math.max(0.02, radius), high])

/** Widest place, mouth and foot of a profile: whole widths, in parts of its height. */
export function proportionsOf(profile: readonly OutlinePoint[]): {
  widest: number
  mouth: number
  foot: number
} {
  return {
    widest: 2 * Math.max(...profile.map(([radius]) => radius)),
    mouth: 2 * (profile.at(-1)?.[0] ?? 0),
    foot: 2 * (profile[0]?.[0] ?? 0),
  }
}

/**
 * The same of an old shape: of the meiping as the piece in the museum was measured (28.9 cm high,
 * 19.4 wide, mouth 5.4, foot 8.9), of the others as they are drawn.
 */
export const proportionsOfShape = (name: ThrownName): ReturnType<typeof proportionsOf> =>
  name === 'meiping'
    ? { widest: 19.4 / 28.9, mouth: 5.4 / 28.9, foot: 8.9 / 28.9 }
    : proportionsOf(thrownShape(name))

/** How thick the wall is at the lip, how deep one looks in, and in how many rows. */
const [lip, depth, inside] = [0.014, 0.24, 6] as const

/** What is turned for a profile: foot, outer line, rounded lip, inside. Always as many points. */
export function turnedProfile(profile: readonly OutlinePoint[]): OutlinePoint[] {
  const foot: OutlinePoint = profile[0] ?? [0.1, 0]
  const mouth: OutlinePoint = profile.at(-1) ?? [0.1, 1]
  const inner = Array.from({ length: inside }, (_, i): OutlinePoint => {
    const at = 1 - (depth * i) / (inside - 1)
    return [Math.max(0.01, radiusAt(profile, at) - lip), at]
  })
  return [
    [0.001, 0.006],
    [Math.max(0.01, foot[0] - 0.02), 0],
    foot,
    foot,
    ...profile.slice(1),
    [mouth[0] - lip * 0.25, mouth[1] + lip * 0.35],
    [mouth[0] - lip * 0.75, mouth[1] + lip * 0.35],
    ...inner,
    [0.001, 1 - depth],
  ]
}

/** The first point of the outer line in what `turnedProfile` gives, and the last. */
export const outerRows = { first: 3, last: 3 + 6 * (ringCount - 1) } as const
