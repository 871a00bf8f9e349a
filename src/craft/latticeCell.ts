import { areaOf, at, rectangle, within, type Loop, type Spot2 } from './polygon.ts'

/** A window's panel, metres (content brief, 3.11). */
export const panel = { width: 0.6, height: 0.9, frame: 0.04, thick: 0.022, eased: 0.002 } as const

/** The inner edge of its frame, and the line along the frame's middle. */
export const insideFrame = rectangle(panel.width - 2 * panel.frame, panel.height - 2 * panel.frame)
export const alongFrame = rectangle(panel.width - panel.frame, panel.height - panel.frame)

/**
 * A part of the panel up to the middles of the bars round it, and what of it is open; nothing where
 * timber fills it.
 */
export type Cell = { loop: Loop; opening?: Loop }

/** Openings narrower than about so much are filled: they would be cracks. Metres. */
const narrow = 0.004

/** A cell where the panel has room for it; none where it lies outside. */
export function framed({ loop, opening = [] }: Cell): Cell[] {
  const kept = within(loop, alongFrame)
  if (Math.abs(areaOf(kept)) < 1e-8) return []
  const open = tidy(within(opening, insideFrame))
  return [isWide(open) ? { loop: tidy(kept), opening: open } : { loop: tidy(kept) }]
}

function isWide(opening: Loop): boolean {
  const round = opening.reduce((sum, here, i) => {
    const next = at(opening, i + 1)
    return sum + Math.hypot(next[0] - here[0], next[1] - here[1])
  }, 0)
  return opening.length > 2 && (2 * areaOf(opening)) / round > narrow
}

/** Without points that follow at once on another. */
const tidy = (loop: Loop): Spot2[] =>
  loop.filter((here, i) => {
    const before = at(loop, i - 1)
    return Math.hypot(here[0] - before[0], here[1] - before[1]) > 1e-6
  })

/**
 * The cells with every corner of a neighbour on their own lines too, so that what is made of them
 * is closed: where a bar ends on the middle of another's side, that side is two. A cell a step.
 */
export function* joined(cells: readonly Cell[]): Generator<undefined, Cell[]> {
  const corners = new Map<string, Spot2>()
  const key = ([x, y]: Spot2) => `${Math.round(x * 1e5)} ${Math.round(y * 1e5)}`
  for (const { loop } of cells) {
    for (const spot of loop) if (!corners.has(key(spot))) corners.set(key(spot), spot)
  }
  const all = [...corners.values()]
  const whole: Cell[] = []
  for (const cell of cells) {
    yield
    const loop = cell.loop.map((spot) => corners.get(key(spot)) ?? spot)
    whole.push({ ...cell, loop: withCorners(loop, all) })
  }
  return whole
}

/** So near to a side a corner is on it, metres. */
const slack = 1e-5

/** A loop with those of the corners that lie on its sides; the corners may be told more than once. */
export function withCorners(loop: Loop, corners: readonly Spot2[]): Spot2[] {
  return loop.flatMap((here, i): Spot2[] => {
    const next = at(loop, i + 1)
    const [dx, dy] = [next[0] - here[0], next[1] - here[1]]
    const long = Math.hypot(dx, dy)
    const on: [number, Spot2][] = []
    for (const spot of corners) {
      const [px, py] = [spot[0] - here[0], spot[1] - here[1]]
      if (Math.abs(px * dy - py * dx) > slack * long) continue
      const along = (px * dx + py * dy) / long
      if (along > 2 * slack && along < long - 2 * slack) on.push([along, spot])
    }
    const sorted = on.toSorted((a, b) => a[0] - b[0])
    const once = sorted.filter(([along], k) => along - (sorted[k - 1]?.[0] ?? 0) > 1e-6)
    return [here, ...once.map(([, spot]) => spot)]
  })
}
