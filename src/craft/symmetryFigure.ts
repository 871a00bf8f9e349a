import type { WallpaperName } from './names.ts'
import type { Spot2 } from './polygon.ts'
import { carriesOver, type Carry } from './wallpaper.ts'

/** Mirrors and centres of turns of a group, within a square of side 1. */
export type SymmetryFigure = {
  mirrors: readonly (readonly [Spot2, Spot2])[]
  centres: readonly { at: Spot2; turns: number }[]
}

const slack = 1e-6
const inSquare = (value: number): boolean => value > -slack && value < 1 + slack

/** What may be drawn into a square of side 1 to explain a group whose cell has that side. */
export function symmetryFigure(name: WallpaperName): SymmetryFigure {
  const mirrors = new Map<string, readonly [Spot2, Spot2]>()
  const centres = new Map<string, { at: Spot2; turns: number }>()
  for (const carry of carriesOver(name, [0, 0], [1, 1])) {
    const [a, b, c, d] = carry
    if (a * d - b * c < 0) {
      const line = mirrorOf(carry)
      const ends = line && clipped(line)
      if (ends)
        mirrors.set(
          ends
            .flat()
            .map((x) => x.toFixed(4))
            .join(),
          ends,
        )
    } else {
      const found = centreOf(carry)
      const key = found?.at.map((x) => x.toFixed(4)).join()
      if (found && key && inSquare(found.at[0]) && inSquare(found.at[1]))
        if (found.turns > (centres.get(key)?.turns ?? 1)) centres.set(key, found)
    }
  }
  return { mirrors: [...mirrors.values()], centres: [...centres.values()] }
}

type Line = { way: Spot2; off: number }

/** The line that a mirror leaves as it is; none for one that also slides along it. */
function mirrorOf([a, b, , , e, f]: Carry): Line | undefined {
  const angle = Math.atan2(b, a) / 2
  const way: Spot2 = [Math.cos(angle), Math.sin(angle)]
  if (Math.abs(e * way[0] + f * way[1]) > slack) return undefined
  return { way, off: (way[0] * f - way[1] * e) / 2 }
}

/** The part of a line in the square, its ends in order; none where it only touches it. */
function clipped({ way: [x, y], off }: Line): readonly [Spot2, Spot2] | undefined {
  const start: Spot2 = [-y * off, x * off]
  let [from, to] = [-9, 9]
  for (const axis of [0, 1] as const) {
    const step = axis === 0 ? x : y
    const at = start[axis]
    if (Math.abs(step) < slack) {
      if (!inSquare(at)) return undefined
      continue
    }
    const ends = [-at / step, (1 - at) / step]
    from = Math.max(from, Math.min(...ends))
    to = Math.min(to, Math.max(...ends))
  }
  if (to - from < 0.01) return undefined
  const ends = [from, to].map((go): Spot2 => [start[0] + x * go, start[1] + y * go])
  const [first = start, last = start] = ends.toSorted((p, q) => p[0] - q[0] || p[1] - q[1])
  return [first, last]
}

/** The point that a turn leaves as it is, and how many such turns make one whole. */
function centreOf([a, b, c, d, e, f]: Carry): { at: Spot2; turns: number } | undefined {
  const whole = (1 - a) * (1 - d) - b * c
  if (Math.abs(whole) < slack) return undefined
  const angle = Math.abs(Math.atan2(c, a))
  return {
    at: [((1 - d) * e + b * f) / whole, (c * e + (1 - a) * f) / whole],
    turns: Math.round((2 * Math.PI) / angle),
  }
}
