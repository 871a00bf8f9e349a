import type { Side } from '#exhibition'
import type { Rect } from '#kit'
import { outOf } from './annex.ts'
import type { Content } from './content.ts'
import { share, smallest } from './measures.ts'
import type { Sizes } from './sizes.ts'
import { sides } from './walls.ts'

/**
 * Grounds on the walls of a room for another that is to lead to a third: they end where the target's
 * walls do, a doorway's breadth past them, or where the new room itself would have it.
 */
export function groundsOn(
  host: Rect,
  target: Rect,
  content: Content,
  sizes: Sizes,
  longest: number,
): Rect[] {
  const nice = sizes.niceDepth(content)
  const width = sizes.leastWidth(content, nice, { enter: 'along', leave: 'along' })
  return sides.flatMap((side) => {
    const { low, high, wall, out } = wallOf(host, side)
    const upright = side === 'east' || side === 'west'
    const [near, far] = upright ? [target.z0, target.z1] : [target.x0, target.x1]
    const [front, back] = upright ? [target.x0, target.x1] : [target.z0, target.z1]
    const edges = [front, back, front + share, back - share, front - share, back + share]
    const outs = [width, nice, ...edges.map((at) => (at - wall) * out)].filter(
      (length) => length >= smallest.width && length <= longest,
    )
    const ends = [low, high, near, far, low + share, high - share, near + share, far - share]
    const spans: [number, number][] = []
    for (const end of ends)
      for (const length of new Set([nice, width, smallest.depth]))
        spans.push([end, end + length], [end - length, end])
    for (const from of ends)
      for (const to of ends) if (to - from >= smallest.width) spans.push([from, to])
    const joined = spans.filter(
      ([from, to]) => Math.min(to, high) - Math.max(from, low) >= share - 1e-9,
    )
    return outs.flatMap((length) => joined.map(([from, to]) => outOf(host, side, from, to, length)))
  })
}

/** A wall's ends, its line, and which way is out of the room. */
function wallOf({ x0, x1, z0, z1 }: Rect, side: Side) {
  return {
    north: { low: x0, high: x1, wall: z0, out: -1 },
    south: { low: x0, high: x1, wall: z1, out: 1 },
    east: { low: z0, high: z1, wall: x1, out: 1 },
    west: { low: z0, high: z1, wall: x0, out: -1 },
  }[side]
}
