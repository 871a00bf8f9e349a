import { seeded } from '#kit'
import { dot, plus, times, unit, type Vector } from '../vector.ts'
import type { Skin } from './skin.ts'

/** A patch's point on the skin, and the chance that colours it, 0 to 1. */
export type Seed = { at: Vector; tint: number }

/** Corners of a patch on one triangle: places in it (weights of its corners), and whose patch it is. */
export type Piece = { triangle: number; weights: Vector[]; seed: number }

/** How far the points of the coat keep from one another, metres: wide on the trunk, close on face and legs. */
function spacing([x, y]: Vector): number {
  if (y > 3.86) return 0.085
  if (y > 2.75) return 0.2 - 0.055 * (y - 2.75)
  if (y < 1.75) return Math.max(0.16, 0.12 + 0.13 * (y - 0.95))
  return x > 0.6 ? 0.19 : 0.225
}

/** How far a patch has its own colour, 0 to 1: it fades into the pale coat towards the muzzle. */
export const patchShows = ([x, y]: Vector): number => 1 - gently(1.4, 1.6, x) * gently(3.5, 3.75, y)

/** How far a place belongs to the belly, 0 to 1. */
const bellyAt = ([, y]: Vector, facing: Vector): number =>
  gently(0.52, 0.84, -facing[1]) * (1 - gently(2.2, 2.5, y)) * gently(1.5, 1.8, y)

/** From nought to one between two numbers, without a corner at either. */
function gently(from: number, to: number, at: number): number {
  const part = Math.min(1, Math.max(0, (at - from) / (to - from)))
  return part * part * (3 - 2 * part)
}

/** Where patches are cut at all: nearly nothing is seen of one where it is left out. */
const patched = (at: Vector): boolean => patchShows(at) > 0.06 && at[1] > bare

/** Under this height no leg has a patch, metres. */
const bare = 0.7

const up: Vector = [0, 1, 0]

/**
 * Half of the pale line between patches, metres: fine on the face and the legs. Down the legs and under
 * the belly it grows until nothing is left of the patches: they end as islands, each with its edge.
 */
const line = (at: Vector, facing: Vector): number =>
  0.009 +
  0.0035 * gently(1.45, 1.75, at[1]) -
  0.006 * gently(3.74, 3.94, at[1]) +
  widest * Math.max(1 - gently(0.92, 1.42, at[1]), bellyAt(at, facing))

/** Half of the line where it has taken all of a patch, metres. */
const widest = 0.16

/** Points scattered over the skin, none too near to another; in steps. The same each time. */
export function* coatSeeds({ points }: Skin): Generator<undefined, Seed[]> {
  const chance = seeded(7)
  const order = points.map((_, i) => i)
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(chance() * (i + 1))
    ;[order[i], order[k]] = [order[k] ?? 0, order[i] ?? 0]
  }
  const seeds: Seed[] = []
  for (const [n, i] of order.entries()) {
    if (n % 200 === 0) yield
    const at = points[i]
    if (!at || !patched(at)) continue
    const near = spacing(at)
    if (seeds.some((seed) => far2(seed.at, at) < near * near)) continue
    seeds.push({ at, tint: chance() })
  }
  return seeds
}

/**
 * Each triangle of the skin cut into the patches on it: what lies nearest to one point of the coat,
 * and at least half a pale line from the border with the next (Voronoi's cells).
 */
export function* coatPieces(skin: Skin, seeds: readonly Seed[]): Generator<undefined, Piece[]> {
  const pieces: Piece[] = []
  for (let triangle = 0; triangle * 3 < skin.triangles.length; triangle++) {
    const corners = [0, 1, 2].map((i) => skin.triangles[triangle * 3 + i] ?? 0)
    const at = corners.map((corner) => skin.points[corner] ?? ([0, 0, 0] as const))
    const [a = [0, 0, 0], b = [0, 0, 0], c = [0, 0, 0]] = at as Vector[]
    const middle = times(plus(plus(a, b), c), 1 / 3)
    const facing = corners.map((corner) => skin.facings[corner] ?? up)
    if (!corners.some((_, i) => patched(at[i] ?? middle))) continue
    const half = at.map((point, i) => line(point as Vector, facing[i] ?? up))
    const reach = Math.sqrt(Math.max(far2(middle, a), far2(middle, b), far2(middle, c)))
    const far = seeds.map((seed) => Math.sqrt(far2(seed.at, middle)))
    const least = Math.min(...far)
    const own = near(far, least + 2 * reach + 0.002)
    // What is this far off has its border beyond the triangle.
    const others = near(far, least + 2 * (reach + Math.min(0.1, Math.max(...half))) + 0.065)
    for (const seed of own) {
      const here = seeds[seed]?.at ?? middle
      // What is nearer to another point is cut off.
      let weights = [...whole]
      for (const other of others) {
        const there = seeds[other]?.at
        if (other === seed || !there || weights.length === 0) continue
        const way = unit(plus(there, times(here, -1)))
        const border = dot(way, times(plus(here, there), 0.5))
        const off = at.map((point, i) => border - (half[i] ?? 0) - dot(way, point as Vector))
        weights = cutAt(weights, three(off))
      }
      if (weights.length > 2) pieces.push({ triangle, weights, seed })
    }
    if (triangle % 100 === 99) yield
  }
  return pieces
}

const whole: readonly Vector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]
const three = ([a = 0, b = 0, c = 0]: readonly number[]): Vector => [a, b, c]

const near = (far: readonly number[], most: number): number[] =>
  far.flatMap((each, seed) => (each <= most ? [seed] : []))

/** The part of a polygon where a number, known at the corners of its triangle, is not below nought. */
function cutAt(polygon: readonly Vector[], off: Vector): Vector[] {
  return polygon.flatMap((point, i) => {
    const next = polygon[(i + 1) % polygon.length] ?? point
    const [p, q] = [dot(point, off), dot(next, off)]
    const kept = p >= 0 ? [point] : []
    if (p >= 0 === q >= 0) return kept
    const part = p / (p - q)
    return [...kept, plus(times(point, 1 - part), times(next, part))]
  })
}

const far2 = (a: Vector, b: Vector): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2
