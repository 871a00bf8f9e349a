import { smoothOutline, turnedOutline, vaseOutlines, type OutlinePoint } from '../vase.ts'

/** The vase that bands go round, and how high it stands, metres. */
const form = 'meiping'
const height = 0.62

/** Where its painting ends, in parts of its height, over the foot and under the neck. */
const [lowest, highest] = [0.022, 0.938]

/** A vase as a skin: outline, and how far along it from the foot each place is. Metres. */
export type Skin = {
  height: number
  /** What is turned, and by row the way from the foot's edge; less than nought beneath it. */
  outline: readonly OutlinePoint[]
  along: readonly number[]
  /** From the foot to the lip. */
  long: number
  /** Between these ways along it is painted. */
  painted: readonly [from: number, to: number]
  /** How far from the axis a place is that far along. */
  radiusAt: (along: number) => number
  /** How far along a place of that height is. */
  alongAt: (high: number) => number
}

let made: Skin | undefined

/** The skin of the vase; worked out once. */
export function vaseSkin(): Skin {
  made ??= measured()
  return made
}

function measured(): Skin {
  const outline = turnedOutline(form, height)
  // The foot's edge is doubled: the second of the two begins the outer side.
  const edge = outline.findIndex((point, i) => i > 0 && apart(point, outline[i - 1] ?? point) === 0)
  const steps = outline.map((point, i) => apart(point, outline[i - 1] ?? point))
  const from = sum(steps.slice(0, edge + 1))
  const along = steps.map((_, i) => sum(steps.slice(0, i + 1)) - from)
  const outer = smoothOutline(vaseOutlines[form], 5).length
  const long = along[edge + outer - 1] ?? 0
  const side = outline.slice(edge, edge + outer).map(([radius, high], i) => ({
    radius,
    high,
    along: along[edge + i] ?? 0,
  }))
  const between = (by: 'along' | 'high', at: number, of: 'radius' | 'along'): number => {
    const next = side.findIndex((each) => each[by] >= at)
    const [b, a] = [side[next < 0 ? side.length - 1 : next], side[Math.max(0, next - 1)]]
    if (!a || !b || next <= 0) return b?.[of] ?? 0
    return a[of] + ((b[of] - a[of]) * (at - a[by])) / (b[by] - a[by] || 1)
  }
  const alongAt = (high: number) => between('high', high, 'along')
  return {
    height,
    outline,
    along,
    long,
    painted: [alongAt(lowest * height), alongAt(highest * height)],
    radiusAt: (at) => between('along', at, 'radius'),
    alongAt,
  }
}

const apart = (a: OutlinePoint, b: OutlinePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1])
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
