import { axisScale, cityAxis, town } from '#craft'
import type { Spot } from '../types.ts'

/** The slab under a model: how much of the table it leaves free, and how high it is; metres. */
export const slab = { free: 0.03, high: 0.014 } as const
/** The strip of brass along which a light goes, and the rod on which it comes down from the table. */
export const strip = { wide: 0.022, high: 0.003, rod: 0.018 } as const
/** The ring in the floor where the lights meet, and the place in which somebody stands in it. */
export const ring = { radius: 0.5, wide: 0.05, near: 0.75 } as const
/** How far the table reaches beyond what stands on it. */
const beyond = 0.06

/** The two tables by their place. */
export const isTown = (place: number): boolean => place === 1
/** Which way along x the other table stands, seen from this one. */
export const inward = (place: number): 1 | -1 => (isTown(place) ? -1 : 1)

/** Where a model's own line begins, metres along the table toward the other one. */
const begins = (place: number): number =>
  isTown(place) ? -(town.to - 0.03) : (-cityAxis.line / 2) * axisScale

/** Lengths that the way of a light takes of its table: half its width, the top's height over the floor. */
export type Table = { half: number; top: number; floor: number }
export const tableOf = ([width, height]: readonly number[], y: number): Table => ({
  half: (width ?? 0) / 2 + beyond,
  top: -(height ?? 0) / 2 + slab.high,
  floor: -y,
})

/**
 * The way of a light in its table's frame, as far as the ring between the tables, whose middle lies
 * `far` off: along the model, down the rod, over the floor.
 */
export function wayOf(place: number, { half, top, floor }: Table, far: number): Spot[] {
  const side = inward(place)
  const over = top + strip.high + 0.0012
  const edge = half + strip.rod / 2
  return [
    [side * begins(place), over, 0],
    [side * edge, over, 0],
    [side * edge, floor + strip.high + 0.0012, 0],
    [side * (far - ring.radius), floor + strip.high + 0.0012, 0],
  ]
}
