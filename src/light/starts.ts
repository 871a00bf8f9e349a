import { lightWidth, type Chart, type Patch } from '#craft'
import { placeOn, type Place } from './placeOn.ts'
import type { Rays } from './rays.ts'
import { viewFrom, type View } from './viewFrom.ts'

/** Where the rays of every texel start; three numbers a place. */
export type Starts = {
  /** Up to `most` places a texel, the nearest to its middle first. */
  starts: Float32Array
  /** How many it has: its middle where it is seen whole, none if it belongs to nothing that is seen. */
  counts: Uint8Array
  /** 1 where a part of it is hidden. */
  cuts: Uint8Array
  normals: Float32Array
}

/** So many starts has a texel of which a part is hidden. */
export const most = 3
/** Places that are asked round the middle of a texel at most, and those of them that lie within it. */
const [asked, within] = [32, 8]
/** A spiral (Vogel) from the middle to a texel away from it. In texels. */
const spiral = Array.from({ length: asked }, (_, k) => {
  const [turn, out] = [k * 2.399963, 1.1 * Math.sqrt(k / asked)]
  return [Math.cos(turn) * out, Math.sin(turn) * out] as const
})

export const noStarts = (texels: number): Starts => ({
  starts: new Float32Array(texels * most * 3),
  counts: new Uint8Array(texels),
  cuts: new Uint8Array(texels),
  normals: new Float32Array(texels * 3),
})

/**
 * Sets where the rays of a chart's texels start: where an eye may see it. Inside of what stands
 * there, or close behind it, it is dark, and whatever mixes texels would draw that dark out over the
 * thing's edge. So a texel that is hidden by it takes the light of the places in sight that are
 * nearest to its middle, and one that lies too far behind has none of its own. Of a surface that
 * nobody sees straight, as between the bars of a fence, what lies behind a narrow gap is good enough.
 */
export function setStarts(chart: Chart, patch: Patch, rays: Rays, into: Starts): void {
  const found = texelsOf(patch).map((at) => placesOf(chart, patch, at, rays))
  const isOpen = (place: Seen | undefined): boolean => place?.view === 'open'
  const isNear = (place: Seen | undefined): boolean => isOpen(place) || place?.view === 'close'
  const isSeen = found.some((places) => places.some(isOpen)) ? isOpen : isNear
  for (const [i, [column, row]] of texelsOf(patch).entries()) {
    const texel = (patch.y + row) * lightWidth + patch.x + column
    const all = found[i] ?? []
    const seen = all.flatMap((place) => (place && isSeen(place) ? [place] : []))
    const isWhole = all.slice(0, within).every(isSeen)
    const kept = seen.slice(0, isWhole ? 1 : most)
    for (const [nth, { at, normal }] of kept.entries()) {
      into.starts.set(at, (texel * most + nth) * 3)
      into.normals.set(normal, texel * 3)
    }
    into.counts[texel] = kept.length
    into.cuts[texel] = isWhole ? 0 : 1
  }
}

/** Columns and rows. */
type Pair = readonly [number, number]

const texelsOf = ({ columns, rows }: Patch): Pair[] =>
  Array.from({ length: columns * rows }, (_, i) => [i % columns, Math.floor(i / columns)])

type Seen = Place & { view: View }

/**
 * The places of a texel, and those round it as well if not all of them are in the open; none where
 * the chart is. What is curved has one a texel.
 */
function placesOf(
  chart: Chart,
  patch: Patch,
  [column, row]: Pair,
  rays: Rays,
): (Seen | undefined)[] {
  const found: (Seen | undefined)[] = []
  for (const [a, b] of chart.kind === 'flat' ? spiral : spiral.slice(0, 1)) {
    if (found.length === within && found.every((place) => place?.view === 'open')) break
    const u = along(column, patch.columns, chart.kind === 'flat' ? a : 0)
    const v = along(row, patch.rows, chart.kind === 'flat' ? b : 0)
    const place = u < 0 || u > 1 || v < 0 || v > 1 ? undefined : placeOn(chart, u, v)
    // Of a texel whose middle is in the open nothing else is used, unless a part of it is hidden.
    const closely = found.length === 0 || found.some((other) => other?.view !== 'open')
    found.push(place && { ...place, view: viewFrom(place, rays, closely) })
  }
  return found
}

/** Part of the way along a chart; on its edge places stay on it, or corners would lose their dark. */
const along = (i: number, count: number, off: number): number =>
  (i === 0 || i === count - 1 ? i : i + off) / (count - 1)
