import { grown, type Rect } from '#kit'
import { inCells } from '../cells.ts'
import { adjoins } from './doors.ts'

/** Groups of ids that hang together. */
export type Union = { find: (id: string) => string; join: (a: string, b: string) => void }

export function createUnion(): Union {
  const up = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let above = up.get(at); above !== undefined; above = up.get(at)) at = above
    if (at !== id) up.set(id, at)
    return at
  }
  const join = (a: string, b: string) => {
    const [first, second] = [find(a), find(b)]
    if (first !== second) up.set(second, first)
  }
  return { find, join }
}

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
