import { collarMeasures, headBreadth } from '#craft'
import { collarState } from './rule.ts'

/** So many numbers `wanted` gives. */
export const wantedCount = 4 + collarMeasures.most

/**
 * What a state wants to be seen: the notch (parts of a head), how broad heads are, how many, and the angle of
 * each head that there may be; where there are fewer, some lie on one another.
 */
export function wanted(given: unknown): number[] {
  const { heads, point } = collarState(given)
  const { most } = collarMeasures
  const turns = Array.from(
    { length: most },
    (_, head) => (Math.floor((head * heads) / most) * 2 * Math.PI) / heads,
  )
  return [point[0] / 100, point[1] / 100, headBreadth(heads), heads, ...turns]
}
