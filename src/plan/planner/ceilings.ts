import type { On } from '#exhibition'
import { sizeOf, type Rect } from '#kit'
import type { Content } from './content.ts'

/** How high the top of something comes that is so tall, metres. */
const topOf: Record<On, (height: number) => number> = {
  wall: (height) => (height > 2 ? 0.6 + height : 1.5 + height / 2),
  plinth: (height) => 0.95 + height,
  table: (height) => 0.78 + height,
  floor: (height) => height,
  // Over heads, and a little chain.
  ceiling: (height) => 2.4 + height - 0.4,
}

/** A room's height by what hangs in it and by how wide it is, metres. */
export function ceilingOf({ pieces, pinned }: Content, outer: Rect): number {
  const { width, depth } = sizeOf(outer)
  const airy = 4.2 + Math.min(1.8, Math.max(0, Math.min(width, depth) - 8) * 0.2)
  const tops = [
    ...pieces.map(({ on, height }) => topOf[on](height)),
    ...pinned.map(({ given, pin }) =>
      'at' in pin
        ? (pin.base ?? topOf[given.on](0)) + given.size[1]
        : Math.max(topOf.wall(given.size[1]), (pin.centre ?? 0) + given.size[1] / 2),
    ),
  ]
  const tallest = tops.reduce((a, b) => Math.max(a, b), 0)
  return Math.ceil(Math.max(airy, tallest + 0.8) * 10 - 1e-6) / 10
}
