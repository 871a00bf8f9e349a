import { dot, plus, times, unit, type Vector } from '../vector.ts'
import { skinAt, wayHeight, type SkinPlace } from './skin.ts'

/** A camera: where it is, and which way it looks; metres from the middle of the vase's foot. */
export type Camera = { at: Vector; way: Vector; turn: number }

/** Two rings: thirty-six level with the vase, twelve that look down. */
const rings = [
  { count: 36, radius: 0.4, high: 0.52 * wayHeight, aim: 0.52 * wayHeight },
  { count: 12, radius: 0.28, high: 1.1 * wayHeight, aim: 0.7 * wayHeight },
] as const
export const mostCameras = 48

/** One pixel of a camera that has 4,000 of them in a radian. */
const pixel = 1 / 4000

const ringed: readonly (readonly Camera[])[] = rings.map(({ count, radius, high, aim }) =>
  Array.from({ length: count }, (_, i): Camera => {
    const turn = ((i + 0.5) / count) * 2 * Math.PI
    const at: Vector = [Math.sin(turn) * radius, high, Math.cos(turn) * radius]
    return { at, way: unit([-at[0], aim - high, -at[2]]), turn }
  }),
)

/**
 * The first so many cameras for a place: those next to it on the level ring first, so that the arc
 * grows with their number, and at last the upper ring.
 */
export function camerasFor(place: SkinPlace, count: number): Camera[] {
  const off = ({ turn }: Camera) =>
    Math.abs(Math.atan2(Math.sin(turn - place.turn), Math.cos(turn - place.turn)))
  return ringed.flatMap((ring) => ring.toSorted((a, b) => off(a) - off(b))).slice(0, count)
}

/** Every camera there is. */
export const allCameras = (): readonly Camera[] => ringed.flat()

/** Whether a camera sees a place: nothing of the vase is between them. */
export function sees({ at: eye }: Camera, place: SkinPlace): boolean {
  const { at, normal } = skinAt(place)
  return dot(unit(plus(eye, times(at, -1))), normal) > 0.08
}

/** An ellipsoid: three half axes, each with its length, metres; the longest first. */
export type Ellipsoid = readonly [Vector, Vector, Vector]

/**
 * How well a place is known where the sight lines of those cameras cross: one standard deviation,
 * each line off by a pixel at random. The inverse of the sum of what each line tells, (1 - d dT) /
 * (r s)^2 with its way d, length r and angle s; along itself a line tells nothing. So that it shrinks
 * with their number and with the angle between them. Nothing where fewer than two see it.
 */
export function errorEllipsoid(place: SkinPlace, seeing: readonly Camera[]): Ellipsoid | undefined {
  if (seeing.length < 2) return undefined
  const { at } = skinAt(place)
  const told = [0, 0, 0, 0, 0, 0]
  for (const { at: eye } of seeing) {
    const to = plus(at, times(eye, -1))
    const long = Math.hypot(...to)
    const way = times(to, 1 / long)
    const weight = 1 / (long * pixel) ** 2
    pairs.forEach(([i, j], n) => {
      told[n] = (told[n] ?? 0) + weight * ((i === j ? 1 : 0) - way[i] * way[j])
    })
  }
  const [first, second, third] = axesOf(told)
  return first && second && third ? [first, second, third] : undefined
}

/** Places of a matrix that is its own mirror image: the diagonal, then what lies over it. */
const pairs = [
  [0, 0],
  [1, 1],
  [2, 2],
  [0, 1],
  [0, 2],
  [1, 2],
] as const

/** Axes of a mirrored matrix, each as long as the root of its inverse value (Jacobi's rotations). */
function axesOf([xx = 0, yy = 0, zz = 0, xy = 0, xz = 0, yz = 0]: readonly number[]): Vector[] {
  const m = [
    [xx, xy, xz],
    [xy, yy, yz],
    [xz, yz, zz],
  ]
  const axes = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  const of = (rows: number[][], i: number, j: number) => rows[i]?.[j] ?? 0
  for (let sweep = 0; sweep < 12; sweep += 1)
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const off = of(m, p, q)
      if (Math.abs(off) < 1e-12) continue
      const angle = 0.5 * Math.atan2(2 * off, of(m, q, q) - of(m, p, p))
      const [c, s] = [Math.cos(angle), Math.sin(angle)]
      for (const rows of [m, axes])
        for (const row of rows) {
          const [a, b] = [row[p] ?? 0, row[q] ?? 0]
          row[p] = c * a - s * b
          row[q] = s * a + c * b
        }
      const [up, uq] = [m[p] ?? [], m[q] ?? []]
      for (let k = 0; k < 3; k += 1) {
        const [a, b] = [up[k] ?? 0, uq[k] ?? 0]
        up[k] = c * a - s * b
        uq[k] = s * a + c * b
      }
    }
  return [0, 1, 2]
    .map((i) => times([of(axes, 0, i), of(axes, 1, i), of(axes, 2, i)], of(m, i, i) ** -0.5))
    .toSorted((a, b) => Math.hypot(...b) - Math.hypot(...a))
}
