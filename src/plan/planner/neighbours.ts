import { grown, type Rect } from '#kit'
import { inCells } from '../cells.ts'
import { adjoins } from './doors.ts'

/** Pairs of rooms with at least so many metres of wall in common. */
export function neighbours(rects: ReadonlyMap<string, Rect>, least: number): [string, string][] {
  const order = new Map([...rects.keys()].map((id, i) => [id, i]))
  const pairs = new Set<string>()
  const found: [string, string][] = []
  for (const cell of inCells([...rects], ([, rect]) => grown(rect, 0.01)).values())
    for (const [i, [a, one]] of cell.entries())
      for (const [b, other] of cell.slice(i + 1)) {
        const key = `${order.get(a)} ${order.get(b)}`
        if (pairs.has(key) || !adjoins(one, other, least)) continue
        pairs.add(key)
        found.push([a, b])
      }
  return found
}
