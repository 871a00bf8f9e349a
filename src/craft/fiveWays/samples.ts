import { seeded } from '#kit'
import type { Vector } from '../vector.ts'
import { outlineAt, skinAt, type SkinPlace } from './skin.ts'

/** How many samples the cloud of points takes. */
export const pointCount = 3000

/** Rows in which the skin's area is summed up. */
const rows = 512
const areas = Array.from({ length: rows }, (_, row) => outlineAt((row + 0.5) / rows).radius)
const sums = areas.reduce<number[]>((all, area) => [...all, (all.at(-1) ?? 0) + area], [])
const area = sums.at(-1) ?? 1

/** Places of the skin, as many on every piece of it as its area asks for; the same by seed. */
export function* samples(count: number, seed: number): Generator<SkinPlace> {
  const random = seeded(seed)
  for (let i = 0; i < count; i += 1) {
    // One in each part of the area, so that none is left bare.
    const want = ((i + random()) / count) * area
    const row = rowOf(want)
    const before = sums[row - 1] ?? 0
    const along = (row + (want - before) / (areas[row] ?? 1)) / rows
    yield { along, turn: random() * 2 * Math.PI }
  }
}

function rowOf(want: number): number {
  let [low, high] = [0, rows - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < want) low = middle + 1
    else high = middle
  }
  return low
}

/** The cloud of points, some in a step. */
export function* cloudInSteps(
  seed: number,
): Generator<undefined, { at: Vector; normal: Vector }[]> {
  const points: { at: Vector; normal: Vector }[] = []
  for (const place of samples(pointCount, seed)) {
    points.push(skinAt(place))
    if (points.length % 500 === 0) yield undefined
  }
  return points
}
