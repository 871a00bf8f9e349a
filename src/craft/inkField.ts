import { atOnce } from '#kit'
import type { InkPoint, InkStroke } from './lotus.ts'

/** How far from a line the field still tells how far, in texels. */
const reach = 5

/**
 * Adds a stroke to a square field of two bytes a texel, bottom row first: how far the nearest line's
 * edge is (128 on the edge, more within it, one texel = 127 / 5), and how deep the wash. A later
 * shape covers the lines under it. Lines stay crisp however near one looks, as letters of such
 * fields do. A stroke at a time, so that a drawing need not hold a frame up.
 */
export const inkInto = (field: Uint8Array, side: number, stroke: InkStroke): void =>
  atOnce(inkInSteps(field, side, stroke))

/** Pieces of a line that are drawn in one step. */
const piecesAtOnce = 10

/** The same some pieces of the line a step. */
export function* inkInSteps(
  field: Uint8Array,
  side: number,
  { points, half, wash }: InkStroke,
): Generator<undefined, void> {
  const toTexel = ([x, y]: InkPoint): InkPoint => [
    ((x + 1) / 2) * side - 0.5,
    ((y + 1) / 2) * side - 0.5,
  ]
  const line = points.map(toTexel)
  if (wash !== undefined) {
    fill(field, side, line, Math.round(255 * wash))
    yield
  }
  for (const [i, to] of line.entries()) {
    const from = line[i - 1]
    if (from) draw(field, side, from, to, (half / 2) * side)
    if (i % piecesAtOnce === piecesAtOnce - 1) yield
  }
}

function draw(field: Uint8Array, side: number, from: InkPoint, to: InkPoint, half: number): void {
  const far = half + reach
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const square = dx * dx + dy * dy || 1e-9
  eachWithin(side, [from, to], far, (x, y, at) => {
    const part = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / square))
    const off = Math.hypot(x - from[0] - dx * part, y - from[1] - dy * part) - half
    const told = Math.round(128 - (127 * off) / reach)
    if (told > (field[at] ?? 0)) field[at] = Math.min(255, told)
  })
}

/** Even-odd: a texel lies within if the line crosses the row to its left an odd number of times. */
function fill(field: Uint8Array, side: number, line: readonly InkPoint[], wash: number): void {
  const ys = line.map(([, y]) => y)
  const last = Math.min(side - 1, Math.ceil(Math.max(...ys)))
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= last; y += 1) {
    const met: number[] = []
    line.forEach(([ax, ay], i) => {
      const [bx, by] = line[(i + 1) % line.length] ?? [ax, ay]
      if (ay > y !== by > y) met.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
    })
    met.sort((a, b) => a - b)
    for (let i = 0; i + 1 < met.length; i += 2) {
      const [from = 0, to = 0] = [met[i], met[i + 1]]
      for (let x = Math.max(0, Math.floor(from) + 1); x <= Math.min(side - 1, to); x += 1) {
        field[(y * side + x) * 2] = 0
        field[(y * side + x) * 2 + 1] = wash
      }
    }
  }
}

/** Every texel of the box round some points, `far` texels wider. */
function eachWithin(
  side: number,
  points: readonly InkPoint[],
  far: number,
  visit: (x: number, y: number, at: number) => void,
): void {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const low = (all: number[]) => Math.max(0, Math.floor(Math.min(...all) - far))
  const high = (all: number[]) => Math.min(side - 1, Math.ceil(Math.max(...all) + far))
  for (let y = low(ys); y <= high(ys); y += 1)
    for (let x = low(xs); x <= high(xs); x += 1) visit(x, y, (y * side + x) * 2)
}
