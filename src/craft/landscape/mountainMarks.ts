import { seeded } from '#kit'
import { blend, covering, lineThrough, ribbon, type Ink, type Mark, type Place } from './marks.ts'
import type { Fold, Mountain } from './mountain.ts'
import { bands, pigmentAt, silk, soot } from './pigments.ts'
import { smoothNoise } from './ridgedNoise.ts'

/** Breadth of a contour, pixels, and how strongly strokes of texture cover (content brief, 3.10). */
const contourBroad = 1.2
export const strokeCover = 0.06

/** Folds that come at once, so that whoever paints can rest between. */
const atOnce = 4

/** What a pigment grows to where it lies thickest. */
const deep: Ink = [22, 58, 92, 1]

/**
 * A mountain: its silhouette in bands, its folds with their strokes, and its contour. `away` is how
 * far it has gone into the air: 0 is near, 1 the ground itself.
 */
export function* mountainMarks(seed: number, of: Mountain, away: number): Generator<Mark[]> {
  const random = seeded(seed + Math.round(of.x))
  const pigment = (level: number, cover = 1): Ink =>
    covering(blend(pigmentAt(((of.foot - level) / of.height) * of.cool), silk.upper, away), cover)
  const peak = of.foot - of.height
  const body: Mark = {
    path: lineThrough([...of.ridge, ...footOf(of)], true),
    wash: {
      from: of.foot,
      to: peak,
      stops: bands.map(([at, colour]) => [
        Math.min(1, at / of.cool),
        blend(colour, silk.upper, away + 0.05 * (1 - away)),
      ]),
    },
  }
  const line = covering(soot, 0.85 * (1 - away * 0.8))
  yield [body]
  for (let first = 0; first < of.folds.length; first += atOnce)
    yield of.folds
      .slice(first, first + atOnce)
      .flatMap((fold) => foldMarks(random, fold, of, pigment, line, away))
  yield [{ path: contour(seed, of.ridge, 1.15), wash: line }]
}

/** Its underside, so that a foot ends in soft points and not on a ruler. */
function footOf({ ridge, foot, x, half }: Mountain): Place[] {
  return ridge
    .filter((_, i) => i % 6 === 0)
    .toReversed()
    .map(([at]): Place => {
      const u = (at - x) / half
      return [
        at,
        foot + Math.min(5, half * 0.05) * (1 - u * u) * (0.6 + 0.8 * smoothNoise(7, at / 23)),
      ]
    })
}

function foldMarks(
  random: () => number,
  { contour: line, top, drop }: Fold,
  { foot, height }: Mountain,
  pigment: (level: number, cover?: number) => Ink,
  drawn: Ink,
  away: number,
): Mark[] {
  const level = Math.min(foot, top + drop * 1.25)
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last) return []
  const high = (foot - top) / height
  const strong = 1 - away * 0.7
  // Colour lies thick on a lump's head, and thins to the warm ground under it.
  const pale: Ink =
    high > 0.62 ? [126, 164, 172, 1] : high > 0.3 ? [178, 186, 138, 1] : [196, 150, 96, 1]
  const warm = blend(pigment(level), pale, 0.42)
  const head = blend(pigment(top), deep, 0.16)
  const wash = {
    from: top,
    to: level,
    stops: [
      [0, covering(head, 0.96 * strong)],
      [0.4, covering(pigment(top + drop * 0.25), 0.9 * strong)],
      [0.74, covering(blend(pigment(level), warm, 0.6), 0.8 * strong)],
      [1, covering(warm, 0)],
    ],
  } as const
  const form: Place[] = [...line, [last[0] - 1, level], [first[0] + 1, level]]
  return [
    // Ink gathers in the cleft behind it.
    { path: lineThrough(line), wash: covering(soot, 0.15 * strong), broad: 3.4 },
    { path: lineThrough(form, true), wash },
    { path: lineThrough(shaded(line, level), true), wash: covering(soot, 0.13 * strong) },
    ...[0.35, 0.75].map((long) => ({
      path: strokes(random, line, level, long),
      wash: covering(soot, strokeCover * strong),
      broad: 1.5,
    })),
    { path: contour(Math.round(top * 31), line, 0.85), wash: covering(drawn, drawn[3] * 0.8) },
  ]
}

/** The side of a lump that is turned away from the light, down its middle to its foot. */
function shaded(line: readonly Place[], level: number): Place[] {
  const half = line.slice(Math.floor(line.length / 2))
  const [head, edge] = [half[0] ?? [0, 0], half.at(-1) ?? [0, 0]]
  const [wide, high] = [edge[0] - head[0], level - head[1]]
  return [
    ...half,
    [head[0] + wide * 0.55, head[1] + high * 0.85],
    [head[0] + wide * 0.16, head[1] + high * 0.5],
    [head[0] + wide * 0.22, head[1] + high * 0.25],
  ]
}

/** Hemp-fibre strokes: parallel lines that run down a lump from its contour and fan a little. */
function strokes(
  random: () => number,
  line: readonly Place[],
  level: number,
  part: number,
): string {
  const middle = line[Math.floor(line.length / 2)] ?? [0, 0]
  return line
    .slice(1, -1)
    .flatMap((place, i) => [place, between(place, line[i + 2] ?? place)])
    .map(([x, y]) => {
      const long = (level - y) * (part + 0.3 * random())
      const fan = ((x - middle[0]) * 0.35 * long) / Math.max(8, level - middle[1])
      const start = y + 1.5 + 2 * random()
      return lineThrough([
        [x, start],
        [x + fan * 0.4, start + long * 0.55],
        [x + fan, start + long],
      ])
    })
    .join('')
}

const between = (a: Place, b: Place): Place => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** A contour of ink that swells and thins. */
const contour = (seed: number, line: readonly Place[], part: number): string =>
  ribbon(line, (i) => {
    const end = Math.min(1, (i + 0.6) / 5, (line.length - i - 0.4) / 5)
    return (contourBroad / 2) * part * end * (0.55 + 0.9 * smoothNoise(seed, i * 0.37))
  })
