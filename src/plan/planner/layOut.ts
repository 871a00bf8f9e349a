import { grown, type Rect } from '#kit'
import { annexRooms } from './annex.ts'
import { anchorRooms } from './anchor.ts'
import { attach, lying, rectOf, type Host, type Stance } from './attach.ts'
import { layBlock, type Block } from './block.ts'
import type { Content } from './content.ts'
import { canJoin } from './doors.ts'
import { createPlot } from './ground.ts'
import { joinApart } from './joinApart.ts'
import { settle, type Given, type Site } from './site.ts'
import type { Sizes } from './sizes.ts'

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
  for (const run of runsOf(given, site)) buildRun(run, lost, given, site)
  return site
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

function buildRun(
  { rooms, after, before }: Run,
  lost: ReadonlySet<string>,
  { inWalls }: Given,
  site: Site,
): void {
  if (site.rects.size === 0) {
    const block = layBlock(rooms, site.sizes)
    return put(block, lying(block, 0, 0), site)
  }
  // What comes before everything that stands is built towards it.
  const backwards = (after === undefined || !site.rects.has(after)) && before !== undefined
  const block = layBlock(backwards ? rooms.toReversed() : rooms, site.sizes)
  const leads = (host: string, first: string, ground: Rect) =>
    canJoin(
      host,
      first,
      { ...inWalls, rects: new Map(site.rects).set(first, ground) },
      inWalls.doors,
    )
  const built = attach(block, hostsFor(backwards ? before : after, lost, site), site.plot, leads)
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
  for (const { rooms, at, as } of block.joins) site.joins.push({ rooms, as, at: at.map(spot) })
}
