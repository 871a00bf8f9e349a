import type { Side } from '#exhibition'
import type { Rect } from '#kit'
import { between } from './box.ts'
import type { Content } from './content.ts'
import { adjoins } from './doors.ts'
import { share, smallest } from './measures.ts'
import { outOf } from './annex.ts'
import { leastDepth } from './roomSize.ts'
import type { Site } from './site.ts'
import { sides } from './walls.ts'

/** A room's ground between two others: from whose wall, and whether it reaches the other. */
export type Bridge = { rect: Rect; from: string; reaches: boolean }

/** A room is not drawn out to more than this to reach another, metres. */
const longest = 32

/**
 * Ground for a free room that leads from one of the hosts to the target or, where that is too far
 * or too crooked a way, as near to it as one room leads. Nothing when every way is built up.
 */
export function bridge(
  content: Content,
  hosts: readonly (readonly [string, Rect])[],
  target: Rect,
  site: Site,
): Bridge | undefined {
  const away = Math.min(...hosts.map(([, rect]) => between(rect, target)))
  const least = leastDepth(content)
  const found: (Bridge & { cost: number })[] = []
  for (const [from, host] of hosts)
    for (const side of sides)
      for (const rect of grounds(content, host, side, target, site)) {
        const [width, depth] = [rect.x1 - rect.x0, rect.z1 - rect.z0]
        if (Math.min(width, depth) < smallest.width || Math.max(width, depth) > longest) continue
        if (Math.max(width, depth) < least || !adjoins(host, rect)) continue
        const reaches = adjoins(rect, target)
        const left = between(rect, target)
        // What only lies against the target without a door's breadth leads nowhere.
        if (!reaches && left > away - 2) continue
        found.push({ rect, from, reaches, cost: width * depth + (reaches ? 0 : 1000 + 40 * left) })
      }
  found.sort((a, b) => a.cost - b.cost)
  let patience = 60
  for (const each of found) {
    if (patience <= 0) return undefined
    if (!site.plot.isFree(each.rect)) continue
    patience -= 1
    if (fits(content, each.rect, site)) return each
  }
  return undefined
}

/** Whether a room of that ground holds what it must, whichever way it is entered. */
function fits(content: Content, { x0, x1, z0, z1 }: Rect, { sizes }: Site): boolean {
  const least = leastDepth(content)
  const wide = (across: number, along: number) =>
    across >= least &&
    along >=
      sizes.leastWidth(content, Math.floor(across * 2) / 2, { enter: 'along', leave: 'along' })
  return wide(x1 - x0, z1 - z0) || wide(z1 - z0, x1 - x0)
}

/** Grounds on a wall of the host that end where the target's walls do, or as the room would have it. */
function grounds(content: Content, host: Rect, side: Side, target: Rect, { sizes }: Site): Rect[] {
  const nice = sizes.niceDepth(content)
  const width = sizes.leastWidth(content, nice, { enter: 'along', leave: 'along' })
  const upright = side === 'east' || side === 'west'
  const [low, high] = upright ? [host.z0, host.z1] : [host.x0, host.x1]
  const [near, far] = upright ? [target.z0, target.z1] : [target.x0, target.x1]
  const wall = { north: host.z0, south: host.z1, east: host.x1, west: host.x0 }[side]
  const out = { north: -1, south: 1, east: 1, west: -1 }[side]
  const [front, back] = upright ? [target.x0, target.x1] : [target.z0, target.z1]
  const outs = [
    width,
    nice,
    ...[front, back, front + share, back - share, front - share, back + share].map(
      (at) => (at - wall) * out,
    ),
  ]
  const ends = [low, high, near, far, low + share, high - share, near + share, far - share]
  const spans: [number, number][] = []
  for (const end of ends)
    for (const length of [nice, width, 8]) spans.push([end, end + length], [end - length, end])
  for (const from of ends)
    for (const to of ends) if (to - from >= smallest.width) spans.push([from, to])
  return outs
    .filter((length) => length >= smallest.width && length <= longest)
    .flatMap((length) =>
      spans
        .filter(([from, to]) => Math.min(to, high) - Math.max(from, low) >= share - 1e-9)
        .map(([from, to]) => outOf(host, side, from, to, length)),
    )
}
