import { seeded } from '#kit'
import { atOnce } from '#kit'
import type { Place } from './marks.ts'
import { ridgedNoise, smoothNoise } from './ridgedNoise.ts'

/** A host is the highest of its section, guests keep to it, and hills lie low. */
export type Role = 'host' | 'guest' | 'hill'

/** A mountain by its silhouette and the folds that lie on it, the highest first. Pixels. */
export type Mountain = {
  role: Role
  /** Where its peak is, and the level of its foot. */
  x: number
  foot: number
  height: number
  /** How far it reaches to either side. */
  half: number
  /** How cool its crest grows: 1 is deep azurite, less stays nearer to malachite. */
  cool: number
  /** From its left foot over the peak to its right foot. */
  ridge: readonly Place[]
  folds: readonly Fold[]
}

/** A lump on a slope: its contour from left over its top to the right. */
export type Fold = { contour: readonly Place[]; top: number; drop: number }

/**
 * Where a mountain is to stand and how large; the seed gives it its form, unless somebody has drawn
 * its ridge.
 */
export type Stand = Omit<Mountain, 'ridge' | 'folds'> & { seed: number; drawn?: readonly Place[] }

/** The mountain of a stand: the same one every time. */
export const mountain = (stand: Stand): Mountain => atOnce(mountainInSteps(stand))

/** The same some places of its ridge, or folds, a step. */
export function* mountainInSteps(stand: Stand): Generator<undefined, Mountain> {
  const ridge = stand.drawn ?? (yield* ridgeOf(stand))
  return { ...stand, ridge, folds: yield* foldsInSteps(ridge, stand) }
}

const step = 3
/** Places of a ridge that are found in one step. */
const placesAtOnce = 40

/** A summit of the form: where (-1 left foot, 1 right foot), how high, how broad. */
type Summit = readonly [at: number, high: number, broad: number]

/** The peak and the shoulders that lean on it; the farther out, the lower. */
function summitsOf({ seed, role }: Stand): Summit[] {
  const random = seeded(seed * 5 + 1)
  const count = { host: 11, guest: 8, hill: 5 }[role]
  const slim = { host: 0.27, guest: 0.3, hill: 0.36 }[role]
  const shoulders = Array.from({ length: count }, (_, i): Summit => {
    const side = i % 2 ? 1 : -1
    const at =
      side * (0.12 + (0.76 * (Math.floor(i / 2) + 0.3 + 0.7 * random())) / Math.ceil(count / 2))
    const room = 1 - Math.abs(at)
    return [
      at,
      room ** 0.8 * (0.5 + 0.45 * random()),
      slim * (0.5 + 0.55 * random()) * (0.6 + 0.5 * room),
    ]
  })
  return [[0, 1, slim * 1.25], ...shoulders]
}

/** Ridged noise over summits that stand on one broad form; its highest place is exactly the peak. */
function* ridgeOf(stand: Stand): Generator<undefined, Place[]> {
  const { seed, x, foot, height, half, role } = stand
  const noise = ridgedNoise(seed)
  const summits = summitsOf(stand)
  const rough = role === 'hill' ? 0.3 : 0.24
  const wave = Math.max(24, Math.min(70, half * 0.4))
  const count = Math.max(8, Math.round((2 * half) / step))
  const raw: Place[] = []
  for (let i = 0; i <= count; i += 1) {
    if (i % placesAtOnce === 0) yield
    const u = (2 * i) / count - 1
    const base = (role === 'hill' ? 0.5 : 0.42) * (1 - u * u) ** 1.4
    const form = summits.reduce((most, [at, high, broad]) => {
      const off = Math.abs(u - at) / broad
      // A rounded head and hollow sides.
      const spire = 1.09 - Math.sqrt(off * off * 0.85 + 0.012)
      return Math.max(most, high * Math.max(0, spire) ** 1.15)
    }, base)
    const crest = noise((x + u * half) / wave) - 0.5
    const still = Math.min(1, Math.abs(u) * 6) * Math.min(1, (1 - Math.abs(u)) * 5)
    raw.push([
      x + u * half,
      Math.max(0, form + rough * crest * still * (0.35 + form)) *
        Math.min(1, (1 - Math.abs(u)) * 9),
    ])
  }
  const middle = raw[Math.round(count / 2)]?.[1] ?? 1
  const highest = Math.max(...raw.map(([, high]) => high), middle)
  return raw.map(([at, high]) => [at, foot - (high / highest) * height])
}

/** How high a ridge is at x; its foot beyond its ends. */
export function heightOn(ridge: readonly Place[], x: number, foot: number): number {
  const [first, last] = [ridge[0], ridge.at(-1)]
  if (!first || !last || x <= first[0] || x >= last[0]) return foot
  const at = ((x - first[0]) / (last[0] - first[0])) * (ridge.length - 1)
  const [left, right] = [ridge[Math.floor(at)] ?? first, ridge[Math.ceil(at)] ?? last]
  return left[1] + (right[1] - left[1]) * (at % 1)
}

/**
 * Folds along spines that run down from the summits, the "dragon veins" along which such mountains
 * are built: each fold lies over the one above it. `ridge` may be anybody's.
 */
export const foldsUnder = (ridge: readonly Place[], stand: Omit<Stand, 'cool'>): Fold[] =>
  atOnce(foldsInSteps(ridge, stand))

/** The same a spine, or a row of what lies between spines, a step. */
function* foldsInSteps(
  ridge: readonly Place[],
  { seed, x, foot, height, half, role }: Omit<Stand, 'cool'>,
): Generator<undefined, Fold[]> {
  const random = seeded(seed * 7 + 3)
  const folds: Fold[] = []
  for (const [from, up] of summitsOn(ridge, foot, height)) {
    const branches = foot - up > 0.5 * height ? 3 : foot - up > 0.25 * height ? 2 : 1
    for (let branch = 0; branch < branches; branch += 1) {
      yield
      const drift =
        ((branch + 0.5) / branches - 0.5) * 1.1 + (from - x) / half / 3 + (random() - 0.5) * 0.4
      let top = up + height * (0.012 + 0.05 * random() + (branch % 2) * 0.07)
      let at = from + (branches > 1 ? (branch - (branches - 1) / 2) * 0.045 * half : 0)
      while (top < foot - Math.max(4, 0.03 * height)) {
        const own = (foot - top) / height
        const grown = 0.055 + 0.12 * random() ** 2 + 0.035 * (1 - own)
        const size = Math.max(7, height * grown * (role === 'hill' ? 1.7 : 1))
        if (heightOn(ridge, at, foot) < top + 1) {
          const lump = fold(random, ridge, foot, at, top, size)
          if (lump.contour.length > 6) folds.push(lump)
        }
        const fallen = size * (0.75 + 0.75 * random())
        top += fallen
        at += fallen * drift * (0.5 + random()) + (random() - 0.5) * size * 0.7
      }
    }
  }
  folds.push(...(yield* between(random, ridge, folds, { foot, height, half, x, role, seed })))
  return folds.toSorted((a, b) => a.top - b.top)
}

/** Folds where the spines have left a slope bare. */
function* between(
  random: () => number,
  ridge: readonly Place[],
  there: readonly Fold[],
  { x, foot, height, half, role }: Omit<Stand, 'cool'>,
): Generator<undefined, Fold[]> {
  const size = Math.max(9, height * (role === 'hill' ? 0.24 : 0.115))
  const taken = there.map(({ contour, top, drop }): Place => {
    const [first, last] = [contour[0]?.[0] ?? 0, contour.at(-1)?.[0] ?? 0]
    return [(first + last) / 2, top + drop * 0.4]
  })
  const folds: Fold[] = []
  for (let top = foot - height + size; top < foot - size * 0.5; top += size * 0.62) {
    yield
    for (let at = x - half; at < x + half; at += size * 0.7) {
      const [near, low] = [at + (random() - 0.5) * size * 0.5, top + (random() - 0.5) * size * 0.5]
      const own = size * (0.5 + 1.1 * random() ** 1.5)
      if (heightOn(ridge, near, foot) > low - size * 0.4) continue
      if (
        taken.some(
          ([ax, ay]) =>
            Math.abs(ax - near) < size * 0.75 && Math.abs(ay - low - own * 0.5) < size * 0.62,
        )
      )
        continue
      const lump = fold(random, ridge, foot, near, low, own)
      if (lump.contour.length > 6) folds.push(lump)
      taken.push([near, low + own * 0.5])
    }
  }
  return folds
}

/** The places where a ridge is higher than anything near it. */
function summitsOn(ridge: readonly Place[], foot: number, height: number): Place[] {
  const near = Math.max(2, Math.round(ridge.length * 0.022))
  return ridge.filter(
    ([, up], i) =>
      foot - up > 0.12 * height &&
      ridge.slice(Math.max(0, i - near), i + near + 1).every(([, other]) => other >= up),
  )
}

/** A lump whose top is there: it falls off to both sides, unevenly, and stays inside the ridge. */
function fold(
  random: () => number,
  ridge: readonly Place[],
  foot: number,
  x: number,
  top: number,
  size: number,
): Fold {
  const seed = Math.floor(random() * 1e6)
  const narrow = 0.42 + 0.75 * random()
  const [left, right] = [
    size * narrow * (0.6 + 0.8 * random()),
    size * narrow * (0.6 + 0.8 * random()),
  ]
  const drop = size * (1.1 + 0.9 * random())
  const count = 16
  const sharp = 1.25 + 0.9 * random()
  const contour = Array.from({ length: count + 1 }, (_, i): Place => {
    const u = (2 * i) / count - 1
    const fall = drop * Math.abs(u) ** sharp
    const wobble =
      (smoothNoise(seed, u * 4.3 + 9) - 0.5) * size * 0.42 * Math.min(1, 2.5 * Math.abs(u))
    const bend = (smoothNoise(seed + 1, u * 3.1 + 4) - 0.5) * size * 0.16
    const at = x + u * (u < 0 ? left : right) * (1.1 - 0.24 * u * u) + bend
    return [at, Math.max(heightOn(ridge, at, foot) + 1.8, top + fall + wobble)]
  })
  return { contour: contour.filter(([, level]) => level < foot), top, drop }
}
