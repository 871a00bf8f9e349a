import type { Rect } from '#kit'
import { between } from './box.ts'
import type { Content } from './content.ts'
import { adjoins, canJoin } from './doors.ts'
import { groundsOn } from './groundsOn.ts'
import { overlaps } from './ground.ts'
import { smallest } from './measures.ts'
import type { Given, Site } from './site.ts'

/** A room's ground on the way to another: from whose wall, and whether it reaches the other. */
export type Step = { id: string; rect: Rect; from: string; reaches: boolean }
type Named = readonly [id: string, rect: Rect]

/** A room is not drawn out to more than this to reach another, metres. */
const longest = 32
/** How many grounds are looked at closely. */
const patience = 40

/**
 * A way of one or two of the rooms from one of the hosts to the target; where it is too far, one
 * room that leads nearer. Nothing when every way is built up.
 */
export function bridge(
  contents: readonly Content[],
  hosts: readonly Named[],
  target: Named,
  inWalls: Given['inWalls'],
  site: Site,
): Step[] {
  const way: Way = { target, inWalls, site }
  for (const content of contents) {
    const [step] = stepsOf(content, hosts, way, 'reaching')
    if (step) return [step]
  }
  for (const content of contents) {
    let left = patience / 2
    for (const first of stepsOf(content, hosts, way, 'anywhere')) {
      left -= 1
      if (left < 0) break
      for (const other of contents) {
        if (other === content) continue
        const from: Named[] = [[first.id, first.rect]]
        const [second] = stepsOf(other, from, { ...way, before: first.rect }, 'reaching')
        if (second) return [first, second]
      }
    }
  }
  const away = Math.min(...hosts.map(([, rect]) => between(rect, target[1])))
  for (const content of contents)
    for (const step of stepsOf(content, hosts, way, 'anywhere'))
      if (between(step.rect, target[1]) < away - 2) return [step]
  return []
}

type Way = { target: Named; inWalls: Given['inWalls']; site: Site; before?: Rect }

/** Grounds for a room on the hosts' walls, the smallest first; those nearer to the target, if any. */
function* stepsOf(
  content: Content,
  hosts: readonly Named[],
  { target, inWalls, site, before }: Way,
  which: 'reaching' | 'anywhere',
): Generator<Step> {
  const least = site.sizes.leastDepth(content)
  const found: (Step & { cost: number })[] = []
  for (const [from, host] of hosts)
    for (const rect of groundsOn(host, target[1], content, site.sizes, longest)) {
      const [width, depth] = [rect.x1 - rect.x0, rect.z1 - rect.z0]
      if (Math.min(width, depth) < smallest.width || Math.max(width, depth) > longest) continue
      if (Math.max(width, depth) < least) continue
      const reaches = adjoins(rect, target[1])
      if (which === 'reaching' && !reaches) continue
      const left = reaches ? 0 : between(rect, target[1])
      found.push({ id: content.id, rect, from, reaches, cost: width * depth + 60 * left })
    }
  found.sort((a, b) => a.cost - b.cost)
  let left = patience
  for (const step of found) {
    if (!site.plot.isFree(step.rect) || (before && overlaps(before, step.rect))) continue
    left -= 1
    if (left < 0) return
    if (!fits(content, step.rect, site)) continue
    const rects = new Map([...hosts, target, [step.id, step.rect]])
    const leads = (other: string) => canJoin(other, step.id, { rects, ...inWalls }, inWalls.doors)
    if (!leads(step.from)) continue
    const reaches = step.reaches && leads(target[0])
    if (which === 'anywhere' || reaches) yield { ...step, reaches }
  }
}

/** Whether a room of that ground holds what it must, whichever way it is entered. */
function fits(content: Content, { x0, x1, z0, z1 }: Rect, { sizes }: Site): boolean {
  const least = sizes.leastDepth(content)
  const isEnough = (across: number, along: number) =>
    across >= least &&
    along >=
      sizes.leastWidth(content, Math.floor(across * 2) / 2, { enter: 'along', leave: 'along' })
  return isEnough(x1 - x0, z1 - z0) || isEnough(z1 - z0, x1 - x0)
}
