import { contains, type Rect } from '#kit'
import type { Content } from './content.ts'
import { tidy } from './measures.ts'
import { settle, type Given, type Site } from './site.ts'

type Range = { from: number; to: number }

/**
 * Places the free rooms whose exhibits, views or arrival are pinned to places on the plan, so that
 * those places lie in them; as far as the ground is free.
 */
export function anchorRooms({ contents, arrival, openings }: Given, site: Site): void {
  const housed =
    arrival && [...site.rects.values()].some((rect) => contains(rect, arrival.x, arrival.z))
  contents.forEach((content, index) => {
    if (site.rects.has(content.id)) return
    const spots = [...content.views.values()]
    if (index === 0 && arrival && !housed) spots.push(arrival)
    const [x, z] = rangesOf(content, spots)
    const waits = openings.find(({ between: [first, second] }) => first === content.id && second)
    if (!x && !z && !waits) return
    const free = waits && !x && !z ? { from: waits.at[0] - 1, to: waits.at[0] } : undefined
    const rect = groundFor(content, x ?? free, z, site)
    if (rect) settle(site, content.id, rect)
  })
}

/** From where to where the room must reach along both axes. */
function rangesOf({ pinned }: Content, spots: readonly { x: number; z: number }[]) {
  let x: Range | undefined
  let z: Range | undefined
  const wider = (range: Range | undefined, middle: number, half: number): Range => ({
    from: Math.min(range?.from ?? Infinity, middle - half),
    to: Math.max(range?.to ?? -Infinity, middle + half),
  })
  for (const { given, pin } of pinned) {
    const [width, , depth] = given.size
    const half = Math.max(width, depth) / 2 + 1.4
    if ('at' in pin) {
      x = wider(x, pin.at[0], half)
      z = wider(z, pin.at[1], half)
    } else if (pin.wall === 'north' || pin.wall === 'south') x = wider(x, pin.along, half)
    else z = wider(z, pin.along, half)
  }
  for (const spot of spots) {
    x = wider(x, spot.x, 1.4)
    z = wider(z, spot.z, 1.4)
  }
  return [x, z] as const
}

function groundFor(content: Content, x: Range | undefined, z: Range | undefined, site: Site) {
  const depth = site.sizes.niceDepth(content)
  const width = site.sizes.leastWidth(content, depth, { enter: 'along', leave: 'along' })
  const across = Math.max(width, x ? x.to - x.from + 1 : 0)
  const down = Math.max(depth, z ? z.to - z.from + 1 : 0)
  const bounds = site.plot.bounds() ?? { x0: 0, z0: 0, x1: 0, z1: 0 }
  const inX = startsOf(x, across, (bounds.x0 + bounds.x1 - across) / 2, bounds.x1 - bounds.x0)
  const inZ = startsOf(z, down, (bounds.z0 + bounds.z1 - down) / 2, bounds.z1 - bounds.z0)
  // The likeliest first, both ways.
  for (let sum = 0; sum < inX.length + inZ.length; sum += 1)
    for (let i = Math.max(0, sum - inZ.length + 1); i <= Math.min(sum, inX.length - 1); i += 1) {
      const [x0, z0] = [tidy(inX[i] ?? 0), tidy(inZ[sum - i] ?? 0)]
      const rect: Rect = { x0, z0, x1: tidy(x0 + across), z1: tidy(z0 + down) }
      if (site.plot.isFree(rect)) return rect
    }
  return undefined
}

/** Where a room of that length may begin: round what is pinned, or anywhere near the house. */
function startsOf(range: Range | undefined, length: number, wish: number, house: number): number[] {
  const middle = range ? (range.from + range.to - length) / 2 : wish
  const slack = range ? (length - range.to + range.from) / 2 : house / 2 + 2 * length
  const starts = [middle]
  for (let off = 0.5; off < slack; off += 0.5) starts.push(middle - off, middle + off)
  if (!range) starts.push(middle - slack, middle + slack)
  return starts
}
