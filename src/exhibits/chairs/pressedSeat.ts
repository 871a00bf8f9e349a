import type { Hanging, Ray } from '#plan'
import { rayIn } from '../ownRay.ts'
import { chairAt, hull, inRow } from './measures.ts'
import type { ChairsAct } from './rule.ts'

/** The chair that a ray meets first, of all rows: one sits on it, or rises from it. */
export function pressedSeat(
  ray: Ray,
  rows: readonly Hanging[],
  taken: number | undefined,
): ChairsAct | undefined {
  const met = rows
    .flatMap((row) => metIn(ray, row))
    // Who sits does not press the chair that is round them.
    .filter(({ far }) => far > 0)
    .toSorted((a, b) => a.far - b.far)[0]
  if (!met) return undefined
  return met.seat === taken ? { do: 'rise' } : { do: 'sit', seat: met.seat }
}

/** The seats of a row that a ray goes through, and how far along it they begin. */
function metIn(ray: Ray, row: Hanging): { seat: number; far: number }[] {
  const { from, way } = rayIn(row, ray)
  const [width, height] = row.size
  return Array.from({ length: inRow }, (_, chair) => chair).flatMap((chair) => {
    const x = chairAt(chair, width)
    const low = [x - hull.half, -height / 2, -hull.deep]
    const high = [x + hull.half, hull.high - height / 2, hull.deep]
    let [near, end] = [-Infinity, Infinity]
    for (const axis of [0, 1, 2] as const) {
      const by = 1 / (way[axis] || 1e-9)
      const [a, b] = [((low[axis] ?? 0) - from[axis]) * by, ((high[axis] ?? 0) - from[axis]) * by]
      near = Math.max(near, Math.min(a, b))
      end = Math.min(end, Math.max(a, b))
    }
    return near < end ? [{ seat: row.place * inRow + chair, far: near }] : []
  })
}
