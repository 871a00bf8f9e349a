import { insideFrame, panel } from './latticeCell.ts'
import type { Mask } from './latticeMask.ts'
import type { WallpaperName } from './names.ts'
import type { Spot2 } from './polygon.ts'
import { carried, carriesOver } from './wallpaper.ts'

/** A cell on which one draws has so many dots along each side. */
export const cellDots = 5
/** A side of the cell in the window, metres of the panel: three fill it across, or two of the rich p6m. */
export const cellSide = (panel.width - 2 * panel.frame) / 3
const sideOf = (group: WallpaperName): number => (group === 'p6m' ? 1.5 * cellSide : cellSide)
export const barBroad = 0.015

/** A bar from dot to dot, each counted row by row from the lower left. */
export type DotBar = readonly [from: number, to: number]
export type BarLine = readonly [Spot2, Spot2]

/** Where a dot lies in a cell of side 1. */
export const dotAt = (dot: number): Spot2 => [
  (dot % cellDots) / (cellDots - 1),
  Math.floor(dot / cellDots) / (cellDots - 1),
]

const [low, , high] = insideFrame as readonly [Spot2, Spot2, Spot2]

/**
 * The bars of a cell carried over the whole panel by a group, cut at its frame, each line once.
 * Metres, the panel's middle the origin.
 */
export function barsOver(bars: readonly DotBar[], group: WallpaperName): BarLine[] {
  const side = sideOf(group)
  const inCells = ([x, y]: Spot2): Spot2 => [x / side + 1.5, y / side + 0.5]
  const found = new Map<string, BarLine>()
  for (const carry of carriesOver(group, inCells(low), inCells(high)))
    for (const bar of bars) {
      const [from, to] = bar.map((dot): Spot2 => {
        const [x, y] = carried(carry, dotAt(dot))
        return [(x - 1.5) * side, (y - 0.5) * side]
      })
      const line = from && to && within([from, to])
      if (!line) continue
      const [a, b] = line.map((spot) => spot.map((value) => Math.round(value * 1e5)).join(' '))
      const key = a !== undefined && b !== undefined && a < b ? `${a},${b}` : `${b},${a}`
      if (!found.has(key)) found.set(key, line)
    }
  return [...found.values()]
}

/** The part of a line within the frame; none where it lies outside (Liang and Barsky's cut). */
function within([from, to]: BarLine): BarLine | undefined {
  let [start, end] = [0, 1]
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis]
    const room = [low[axis] - from[axis], high[axis] - from[axis]]
    if (Math.abs(way) < 1e-9) {
      if ((room[0] ?? 0) > 1e-9 || (room[1] ?? 0) < -1e-9) return undefined
      continue
    }
    const ends = room.map((each) => each / way)
    start = Math.max(start, Math.min(...ends))
    end = Math.min(end, Math.max(...ends))
  }
  if (end - start < 1e-6) return undefined
  const at = (part: number): Spot2 => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
  ]
  return [at(start), at(end)]
}

/** How much of each point of the panel such bars leave open; see `maskOf`. */
export function maskOfBars(lines: readonly BarLine[], width: number, height: number): Mask {
  const open = new Float32Array(width * height)
  const texel = panel.height / height
  const column = (x: number) => (x / panel.width + 0.5) * width - 0.5
  const row = (y: number) => (0.5 - y / panel.height) * height - 0.5
  for (let j = 0; j < height; j += 1)
    for (let i = 0; i < width; i += 1) {
      const inside =
        i > column(low[0]) && i < column(high[0]) && j > row(high[1]) && j < row(low[1])
      open[j * width + i] = inside ? 1 : 0
    }
  const broad = barBroad / 2 / texel
  for (const [from, to] of lines) {
    const [ax, ay, bx, by] = [column(from[0]), row(from[1]), column(to[0]), row(to[1])]
    const [dx, dy] = [bx - ax, by - ay]
    const long = Math.hypot(dx, dy) || 1
    const reach = broad + 1
    for (let j = Math.max(0, Math.floor(Math.min(ay, by) - reach)); j < height; j += 1) {
      if (j > Math.max(ay, by) + reach) break
      for (let i = Math.max(0, Math.floor(Math.min(ax, bx) - reach)); i < width; i += 1) {
        if (i > Math.max(ax, bx) + reach) break
        const along = Math.min(1, Math.max(0, ((i - ax) * dx + (j - ay) * dy) / (long * long)))
        const off = Math.hypot(i - ax - dx * along, j - ay - dy * along)
        const left = Math.min(1, Math.max(0, off - broad + 0.5))
        open[j * width + i] = Math.min(open[j * width + i] ?? 0, left)
      }
    }
  }
  return { width, height, open }
}
