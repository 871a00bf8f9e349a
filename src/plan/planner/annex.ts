import type { OpeningPin, Side } from '#exhibition'
import type { Rect } from '#kit'
import type { Content } from './content.ts'
import { tidy } from './measures.ts'
import { settle, type Given, type Site } from './site.ts'
import { sides } from './walls.ts'

/** Builds the free rooms to which pinned openings lead behind those openings, as far as they fit. */
export function annexRooms({ contents, openings }: Given, site: Site): void {
  const byId = new Map(contents.map((each) => [each.id, each]))
  for (let built = true; built;) {
    built = false
    for (const opening of openings) {
      const [first, second] = opening.between
      if (second === undefined) continue
      const known = [first, second].filter((id) => site.rects.has(id))
      const [from] = known
      const content = byId.get(from === first ? second : first)
      const host = from === undefined ? undefined : site.rects.get(from)
      if (known.length !== 1 || !host || !content) continue
      const rect = annexAt(content, host, opening, site)
      if (!rect) continue
      settle(site, content.id, rect)
      built = true
    }
  }
}

/** The ground of a room behind an opening in the host's wall. */
function annexAt(
  content: Content,
  host: Rect,
  { at: [x, z], width }: OpeningPin,
  { sizes, plot }: Site,
): Rect | undefined {
  const side = wallWith(host, x, z)
  if (!side) return undefined
  const upright = side === 'east' || side === 'west'
  const point = upright ? z : x
  for (const breadth of new Set([sizes.niceDepth(content), sizes.leastDepth(content)])) {
    const length = sizes.leastWidth(content, breadth, { enter: 'along', leave: undefined })
    const edge = width / 2 + 1.2
    const starts = [point - breadth / 2, point - edge, point + edge - breadth]
    for (let off = 0.5; off < breadth / 2 - edge; off += 0.5)
      starts.push(point - breadth / 2 - off, point - breadth / 2 + off)
    for (const start of starts) {
      const rect = outOf(host, side, start, start + breadth, length)
      if (plot.isFree(rect)) return rect
    }
  }
  return undefined
}

/** In which wall of a room a point lies. */
function wallWith({ x0, x1, z0, z1 }: Rect, x: number, z: number): Side | undefined {
  const inX = x > x0 && x < x1
  const inZ = z > z0 && z < z1
  return sides.find(
    (side) =>
      ({
        north: z === z0 && inX,
        south: z === z1 && inX,
        east: x === x1 && inZ,
        west: x === x0 && inZ,
      })[side],
  )
}

/** The rectangle that lies on a wall, from there to there along it, and so far out. */
export function outOf(host: Rect, side: Side, from: number, to: number, out: number): Rect {
  const [low, high] = [tidy(from), tidy(to)]
  const { x0, x1, z0, z1 } = host
  return {
    north: { x0: low, x1: high, z0: tidy(z0 - out), z1: z0 },
    south: { x0: low, x1: high, z0: z1, z1: tidy(z1 + out) },
    east: { x0: x1, x1: tidy(x1 + out), z0: low, z1: high },
    west: { x0: tidy(x0 - out), x1: x0, z0: low, z1: high },
  }[side]
}
