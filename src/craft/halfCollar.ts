import { petal, type InkPoint } from './lotus.ts'
import { ruyiHalf, ruyiNotch } from './ruyi.ts'

/** A cloud collar in metres about the middle of its neck (content brief, 3.9). */
export const collarMeasures = {
  /** The neck's radius in parts of a head, and a head's height. */
  neck: 0.35,
  head: 0.46,
  /** How far the outlines lie within one another. */
  offsets: [0, 0.018, 0.03],
  /** As many heads as there may be. */
  most: 8,
} as const

/** Steps of each of the three curves of half a head. */
const steps = 12

/** How broad heads are so that so many stand side by side, in parts of a head; `heads` may lie between. */
export const headBreadth = (heads: number): number =>
  Math.min(1.2, (0.87 * Math.tan(Math.PI / heads) * (collarMeasures.neck + 0.42)) / 0.5)

/** A line of half a head and the same line moved inwards: as many points, across from one another. */
export type HalfBand = { outer: InkPoint[]; inner: InkPoint[] }

/**
 * The right half of a head that stands upright over the neck: bands between its outlines, the field
 * within them, the line of its inner curl, and where its notch is. Metres; the rest of a collar is
 * mirrors and turns of it.
 */
export function halfCollar(
  notch: InkPoint = ruyiNotch,
  breadth = 1,
): {
  bands: HalfBand[]
  field: InkPoint[]
  small: InkPoint[]
  petals: InkPoint[][]
  curl: InkPoint[]
  notch: InkPoint
} {
  const { head } = collarMeasures
  const placed = ([x, y]: InkPoint): InkPoint => [
    x * head * breadth,
    (y + 0.5 + collarMeasures.neck) * head,
  ]
  const { outline, curl } = ruyiHalf(notch, steps)
  const line = outline.map(placed)
  const lines = collarMeasures.offsets.map((off) => within(line, off))
  const last = lines.at(-1) ?? line
  // A head within the head, about the middle of its lobes.
  const small = outline.map(([x, y]) => placed([x * 0.46, y * 0.46 - 0.07]))
  return {
    bands: lines.slice(1).map((inner, i) => ({ outer: lines[i] ?? line, inner })),
    field: last,
    small,
    petals: flower.map((line) => line.map(placed)),
    curl: curl.map(placed),
    notch: placed(notch),
  }
}

/** Petals of a flower in the small head, those behind first. */
const flower: readonly InkPoint[][] = [72, 36, 0].map((angle, i) => {
  const [a, long] = [(angle * Math.PI) / 180, 0.15 + 0.03 * i]
  const foot: InkPoint = [0, -0.2]
  const tip: InkPoint = [Math.sin(a) * long, foot[1] + Math.cos(a) * long]
  return petal(foot, tip, 0.32, angle === 0 ? 0 : 0.06)
})

/** The line moved inwards, to the left of its way; it ends where it would cross the axis. */
function within(line: readonly InkPoint[], off: number): InkPoint[] {
  const moved = line.map(([x, y], i): InkPoint => {
    const [bx, by] = line[Math.max(0, i - 1)] ?? [x, y]
    const [ax, ay] = line[Math.min(line.length - 1, i + 1)] ?? [x, y]
    const long = Math.hypot(ax - bx, ay - by) || 1
    return [x - ((ay - by) / long) * off, y + ((ax - bx) / long) * off]
  })
  const first = moved.findIndex(([x]) => x >= 0)
  const last = moved.findLastIndex(([x]) => x >= 0)
  return moved.map((point, i) =>
    i < first
      ? onAxis(moved[first - 1], moved[first])
      : i > last
        ? onAxis(moved[last], moved[last + 1])
        : point,
  )
}

/** Where the way from the one to the other crosses the axis. */
function onAxis(a: InkPoint = [0, 0], b: InkPoint = a): InkPoint {
  const part = a[0] / (a[0] - b[0] || 1e-9)
  return [0, a[1] + (b[1] - a[1]) * part]
}

/**
 * A place of a collar of so many heads carried by its mirrors and turns to the right half of the
 * upright head, in parts of a head, as a notch is told.
 */
export function inHalfHead(x: number, y: number, heads: number): InkPoint {
  const turn = (2 * Math.PI) / heads
  const angle = Math.atan2(x, y)
  const near = Math.abs(angle - Math.round(angle / turn) * turn)
  const far = Math.hypot(x, y)
  const { head, neck } = collarMeasures
  return [
    (Math.sin(near) * far) / head / headBreadth(heads),
    (Math.cos(near) * far) / head - 0.5 - neck,
  ]
}
