import { smoothOutline, vaseOutlines, type OutlinePoint } from '../vase.ts'
import { unit, type Vector } from '../vector.ts'

/** Height of the vase that is shown in five ways, metres. */
export const wayHeight = 0.6

const line = smoothOutline(vaseOutlines.meiping, 24).map(([radius, high]): OutlinePoint => [
  radius * wayHeight,
  high * wayHeight,
])
/** Length of the outline up to each of its points, metres. */
const lengths = line.reduce<number[]>((sums, point, i) => {
  const before = line[i - 1] ?? point
  sums.push((sums.at(-1) ?? 0) + Math.hypot(point[0] - before[0], point[1] - before[1]))
  return sums
}, [])
const whole = lengths.at(-1) ?? 0

/** Its widest radius, metres. */
export const widestRadius = Math.max(...line.map(([radius]) => radius))

/** A place of its skin: how far along its outline, and how far round, from the front to its right. */
export type SkinPlace = { along: number; turn: number }

/** Radius and height there, metres, and which way its outline looks. `along` is 0 foot to 1 lip. */
export function outlineAt(along: number): { radius: number; high: number; out: OutlinePoint } {
  const want = Math.min(1, Math.max(0, along)) * whole
  const after = firstOver(lengths, want)
  const [a, b] = [line[after - 1] ?? [0, 0], line[after] ?? [0, 0]]
  const [from, to] = [lengths[after - 1] ?? 0, lengths[after] ?? 1]
  const part = to > from ? (want - from) / (to - from) : 0
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return {
    radius: a[0] + (b[0] - a[0]) * part,
    high: a[1] + (b[1] - a[1]) * part,
    out: [(b[1] - a[1]) / long, (a[0] - b[0]) / long],
  }
}

/** The first place but the start's where a rising row reaches that much. */
function firstOver(row: readonly number[], want: number): number {
  let [low, high] = [1, row.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] ?? 0) < want) low = middle + 1
    else high = middle
  }
  return low
}

/** How far along the outline that height lies, metres over its foot. */
function alongAt(high: number): number {
  const after = line.findIndex((point) => point[1] >= high)
  if (after < 1) return after < 0 ? 1 : 0
  const [a, b] = [line[after - 1] ?? [0, 0], line[after] ?? [0, 0]]
  const part = (high - a[1]) / (b[1] - a[1] || 1)
  return ((lengths[after - 1] ?? 0) * (1 - part) + (lengths[after] ?? 0) * part) / whole
}

/** A place of the skin and its normal: metres from the middle of the foot; the front looks to z. */
export function skinAt({ along, turn }: SkinPlace): { at: Vector; normal: Vector } {
  const { radius, high, out } = outlineAt(along)
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]
  return {
    at: [sin * radius, high, cos * radius],
    normal: unit([sin * out[0], out[1], cos * out[0]]),
  }
}

/** Where a ray meets the vase first, if it does. `from` and `way` in the vase's own frame, metres. */
export function meetsSkin(from: Vector, way: Vector): SkinPlace | undefined {
  const long = Math.hypot(...way)
  const step = 0.004 / long
  for (let t = 0; t * long < 8; t += step) {
    const [x, y, z] = [from[0] + way[0] * t, from[1] + way[1] * t, from[2] + way[2] * t]
    if (y < 0 || y > wayHeight || Math.hypot(x, z) > widestRadius) continue
    const along = alongAt(y)
    if (Math.hypot(x, z) <= outlineAt(along).radius) return { along, turn: Math.atan2(x, z) }
  }
  return undefined
}
