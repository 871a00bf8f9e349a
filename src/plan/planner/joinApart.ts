import type { Rect } from '#kit'
import { between } from './box.ts'
import { bridge } from './bridge.ts'
import { createUnion, type Union } from './union.ts'
import { neighbours } from './neighbours.ts'
import type { Content } from './content.ts'
import { canJoin } from './doors.ts'
import { narrowShare } from './measures.ts'
import { settle, type Given, type Site } from './site.ts'

/**
 * Leads free rooms between what stands apart, as long as there are free ones. Gives the rooms to
 * which nothing leads.
 */
export function joinApart(given: Given, site: Site): ReadonlySet<string> {
  const { contents, openings, inWalls } = given
  const union = createUnion()
  const walls = { rects: site.rects, ...inWalls }
  for (const [a, b] of neighbours(site.rects, narrowShare))
    if (canJoin(a, b, walls, inWalls.doors)) union.join(a, b)
  for (const { kind, between: sides } of openings) {
    const [a, b] = sides
    if (kind === 'doorway' && b !== undefined && sides.every((id) => site.rects.has(id)))
      union.join(a, b)
  }
  const rank = new Map(contents.map(({ id }, i) => [id, i]))
  // What no room led to so far; another room may change that.
  const lost = new Set<string>()
  for (;;) {
    const next = nearestApart(site, union, lost)
    if (!next) break
    const [from, to] = [rank.get(next.near) ?? 0, rank.get(next.far) ?? 0]
    const free = contents
      .filter(({ id }) => !site.rects.has(id))
      .toSorted((a, b) => off(rank.get(a.id), from, to) - off(rank.get(b.id), from, to))
    if (free.length === 0) break
    if (leadOver(free, next, given, site, union)) lost.clear()
    else lost.add(next.far)
  }
  const [first] = site.rects.keys()
  return new Set([...site.rects.keys()].filter((id) => union.find(id) !== union.find(first ?? id)))
}

/** How far out of the order of a walk from one room to another a third is. */
const off = (index = 0, from: number, to: number): number =>
  Math.max(0, Math.min(from, to) - index, index - Math.max(from, to)) * 10 + Math.abs(index - from)

type Apart = { near: string; far: string; target: Rect; hosts: [string, Rect][] }

/** What of the rest lies nearest to the first cluster. */
function nearestApart(site: Site, union: Union, lost: ReadonlySet<string>): Apart | undefined {
  const [first] = site.rects.keys()
  if (first === undefined) return undefined
  const main = union.find(first)
  const own = [...site.rects].filter(([id]) => union.find(id) === main)
  let found: Apart | undefined
  let least = Infinity
  for (const [far, target] of site.rects) {
    if (union.find(far) === main || lost.has(far)) continue
    for (const [near, rect] of own) {
      const distance = between(rect, target)
      if (distance >= least) continue
      least = distance
      found = { near, far, target, hosts: [] }
    }
  }
  if (!found) return undefined
  const { target } = found
  found.hosts = own.toSorted((a, b) => between(a[1], target) - between(b[1], target)).slice(0, 6)
  return found
}

/** The likeliest rooms for a way: next in the order of the walk, and the smallest. */
function likely(free: readonly Content[], { sizes }: Site): Content[] {
  const small = free.toSorted((a, b) => sizes.niceDepth(a) - sizes.niceDepth(b))
  return [...new Set([...free.slice(0, 3), ...small.slice(0, 3)])]
}

function leadOver(
  free: readonly Content[],
  { far, target, hosts }: Apart,
  { inWalls }: Given,
  site: Site,
  union: Union,
): boolean {
  const steps = bridge(likely(free, site), hosts, [far, target], inWalls, site)
  for (const { id, rect, from, reaches } of steps) {
    settle(site, id, rect)
    const at = [{ x: (rect.x0 + rect.x1) / 2, z: (rect.z0 + rect.z1) / 2 }]
    site.joins.push({ rooms: [from, id], at, as: 'way' })
    union.join(from, id)
    if (!reaches) continue
    site.joins.push({ rooms: [id, far], at, as: 'way' })
    union.join(id, far)
  }
  return steps.length > 0
}
