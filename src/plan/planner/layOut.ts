import { grown, type Rect } from '#kit'
import { annexRooms } from './annex.ts'
import { anchorRooms } from './anchor.ts'
import { attach, lying, rectOf, type Host, type Stance } from './attach.ts'
import { layBlock, type Block } from './block.ts'
import { between } from './box.ts'
import { bridge } from './bridge.ts'
import { createUnion, neighbours, type Union } from './clusters.ts'
import type { Content } from './content.ts'
import { createPlot } from './ground.ts'
import { settle, type Given, type Site } from './site.ts'
import type { Sizes } from './sizes.ts'

/** Rooms of pins that share this much of a wall can be joined, if by a narrow doorway, metres. */
export const narrowShare = 2.6
/** A house of more wings than this is laid in one. */
const manyWings = 5

/**
 * Gives every room its ground: pinned ones theirs, those that openings or hangings bind next, then
 * bridges between what lies apart, and the rest in blocks of rows round it, in the order of the
 * rooms. Without pins the first room is the hall from which wings lead, or the first of one block.
 */
export function layOut(given: Given, sizes: Sizes): Site {
  const site: Site = { rects: new Map(), plot: createPlot(), joins: [], sizes }
  for (const court of given.courts) site.plot.take(court)
  for (const [id, rect] of given.pinned) settle(site, id, rect)
  annexRooms(given, site)
  anchorRooms(given, site)
  annexRooms(given, site)
  const lost = joinApart(given, site)
  for (const run of runsOf(given, site)) buildRun(run, lost, site)
  return site
}

/**
 * Leads rooms between the clusters of what stands already, as long as there are free ones. Gives
 * the rooms to which nothing leads.
 */
function joinApart({ contents, openings }: Given, site: Site): ReadonlySet<string> {
  const union = createUnion()
  for (const [a, b] of neighbours(site.rects, narrowShare)) union.join(a, b)
  for (const {
    kind,
    between: [a, b],
  } of openings)
    if (kind === 'doorway' && b !== undefined && site.rects.has(a) && site.rects.has(b))
      union.join(a, b)
  const rank = new Map(contents.map(({ id }, i) => [id, i]))
  const lost = new Set<string>()
  for (;;) {
    const next = nearestApart(site, union, lost)
    if (!next) break
    const [from, to] = [rank.get(next.near[0]) ?? 0, rank.get(next.far[0]) ?? 0]
    const free = contents
      .filter(({ id }) => !site.rects.has(id))
      .toSorted((a, b) => off(rank.get(a.id), from, to) - off(rank.get(b.id), from, to))
    if (free.length === 0) break
    if (!free.slice(0, 3).some((content) => leadOver(content, next, site, union)))
      lost.add(union.find(next.far[0]))
  }
  const [first] = site.rects.keys()
  return new Set([...site.rects.keys()].filter((id) => union.find(id) !== union.find(first ?? id)))
}

/** How far out of the order of a walk from one room to another a third is. */
const off = (index = 0, from: number, to: number): number =>
  Math.max(0, Math.min(from, to) - index, index - Math.max(from, to)) * 10 + Math.abs(index - from)

type Apart = { near: [string, Rect]; far: [string, Rect]; hosts: [string, Rect][] }

/** What of the rest lies nearest to the first cluster. */
function nearestApart(site: Site, union: Union, lost: ReadonlySet<string>): Apart | undefined {
  const [first] = site.rects.keys()
  if (first === undefined) return undefined
  const main = union.find(first)
  const own = [...site.rects].filter(([id]) => union.find(id) === main)
  let found: Apart | undefined
  let least = Infinity
  for (const far of site.rects) {
    const cluster = union.find(far[0])
    if (cluster === main || lost.has(cluster)) continue
    for (const near of own) {
      const distance = between(near[1], far[1])
      if (distance >= least) continue
      least = distance
      found = { near, far, hosts: [] }
    }
  }
  if (!found) return undefined
  const target = found.far[1]
  found.hosts = own.toSorted((a, b) => between(a[1], target) - between(b[1], target)).slice(0, 6)
  return found
}

function leadOver(content: Content, { far, hosts }: Apart, site: Site, union: Union): boolean {
  const found = bridge(content, hosts, far[1], site)
  if (!found) return false
  settle(site, content.id, found.rect)
  const middle = {
    x: (found.rect.x0 + found.rect.x1) / 2,
    z: (found.rect.z0 + found.rect.z1) / 2,
  }
  site.joins.push({ rooms: [found.from, content.id], at: [middle], ring: false })
  union.join(found.from, content.id)
  if (found.reaches) {
    site.joins.push({ rooms: [content.id, far[0]], at: [middle], ring: false })
    union.join(content.id, far[0])
  }
  return true
}

type Run = { rooms: Content[]; after: string | undefined; before: string | undefined }

/** The rooms without ground, in rows of those that follow one another, wings apart. */
function runsOf({ contents }: Given, site: Site): Run[] {
  const first = contents[0]
  const free = contents.filter(({ id }) => !site.rects.has(id))
  const wings = free.filter(({ wing }, i) => wing !== free[i - 1]?.wing).length
  const winged = wings > 1 && wings <= manyWings
  const runs: Run[] = []
  let after: string | undefined
  contents.forEach((content, i) => {
    const { id, wing } = content
    const last = runs.at(-1)
    if (site.rects.has(id)) {
      if (last && last.before === undefined && contents[i - 1] === last.rooms.at(-1))
        last.before = id
      after = id
      return
    }
    const begins = contents[i - 1] !== last?.rooms.at(-1)
    const newWing = winged && wing !== last?.rooms[0]?.wing
    // A hall of its own, from which the wings lead.
    const leavesHall = winged && site.rects.size === 0 && contents[i - 1] === first
    if (last && !begins && !newWing && !leavesHall) return void last.rooms.push(content)
    runs.push({
      rooms: [content],
      after: after ?? (i > 0 ? first?.id : undefined),
      before: undefined,
    })
  })
  return runs
}

function buildRun({ rooms, after, before }: Run, lost: ReadonlySet<string>, site: Site): void {
  if (site.rects.size === 0) {
    const block = layBlock(rooms, site.sizes)
    return put(block, lying(block, 0, 0), site)
  }
  // What comes before everything that stands is built towards it.
  const backwards = (after === undefined || !site.rects.has(after)) && before !== undefined
  const block = layBlock(backwards ? rooms.toReversed() : rooms, site.sizes)
  const built = attach(block, hostsFor(backwards ? before : after, lost, site), site.plot)
  if (built) {
    site.joins.push(built.join)
    return put(block, built.stance, site)
  }
  // Beside everything, joined to nothing.
  const edge = site.plot.bounds()
  put(block, lying(block, (edge?.x1 ?? 0) + 4, edge?.z0 ?? 0), site)
}

/** Whose walls a block may be built to: the room before it, else those at the edge of the house. */
function hostsFor(
  wish: string | undefined,
  lost: ReadonlySet<string>,
  { rects, plot }: Site,
): Host[] {
  const edge = grown(plot.bounds() ?? { x0: 0, x1: 0, z0: 0, z1: 0 }, -0.01)
  const outer = [...rects]
    .filter(([id]) => !lost.has(id))
    .filter(
      ([, { x0, x1, z0, z1 }]) => x0 < edge.x0 || x1 > edge.x1 || z0 < edge.z0 || z1 > edge.z1,
    )
    .slice(0, 40)
    .map(([id, rect]): Host => ({ id, rect, liked: 1e6 }))
  const rect = wish === undefined ? undefined : rects.get(wish)
  return wish !== undefined && rect && !lost.has(wish)
    ? [{ id: wish, rect, liked: 0 }, ...outer]
    : outer
}

function put(block: Block, { spot }: Stance, site: Site): void {
  for (const room of block.rooms) settle(site, room.id, rectOf(room, spot))
  for (const { rooms, at, ring } of block.joins) site.joins.push({ rooms, ring, at: at.map(spot) })
}
