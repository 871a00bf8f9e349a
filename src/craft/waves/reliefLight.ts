import type { Vector } from '../vector.ts'
import { mirrored } from './corner.ts'
import { reliefDepth, type ReliefFace } from './relief.ts'

/** Two bytes a texel, bottom row first: how much of the sun comes there, how much of the sky. */
export type ReliefLight = { columns: number; rows: number; texels: Uint8Array<ArrayBuffer> }

/** Texels from which the sun is looked for, and how far each goes on, in parts of the depth. */
const looks = 14

/**
 * The light on a carved panel of that size, of which `faces` are the right half, under a sun that way
 * (its own frame, z out of it): what stands between, and how deep a place lies among what is about
 * it. In steps of a row or a face.
 */
export function* lightInSteps(
  faces: readonly ReliefFace[],
  width: number,
  height: number,
  sun: Vector,
  columns = 1024,
): Generator<undefined, ReliefLight> {
  const rows = Math.round((columns * height) / width)
  const scale = columns / width
  const field = new Float32Array(columns * rows)
  for (const { corners, z } of faces) {
    lay(field, columns, rows, scale, width / 2, { corners, z })
    lay(field, columns, rows, scale, width / 2, { corners: mirrored(corners), z })
    yield
  }
  const shade = new Float32Array(columns * rows)
  const reach = (reliefDepth / sun[2]) * scale
  const [stepX, stepY] = [(sun[0] * reach) / looks, (sun[1] * reach) / looks]
  const rise = reliefDepth / looks
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const own = field[y * columns + x] ?? 0
      let over = -1
      for (let k = 1; k <= looks && own + k * rise < reliefDepth; k += 1) {
        const [atX, atY] = [Math.round(x + stepX * k), Math.round(y + stepY * k)]
        if (atX < 0 || atX >= columns || atY >= rows) break
        over = Math.max(over, (field[atY * columns + atX] ?? 0) - own - k * rise)
      }
      shade[y * columns + x] = over <= 0 ? 1 : Math.max(0, 1 - over / 0.004)
    }
    yield
  }
  const near = yield* blurred(field, columns, rows, 5)
  const far = yield* blurred(near, columns, rows, 16)
  const soft = yield* blurred(shade, columns, rows, 1)
  const texels = new Uint8Array(columns * rows * 2)
  for (let i = 0; i < columns * rows; i += 1) {
    const own = field[i] ?? 0
    const deep = Math.max(0, (near[i] ?? 0) - own) * 22 + Math.max(0, (far[i] ?? 0) - own) * 14
    texels[2 * i] = Math.round(255 * (soft[i] ?? 1))
    texels[2 * i + 1] = Math.round(255 / (1 + deep))
    if (i % columns === 0) yield
  }
  return { columns, rows, texels }
}

/** Raises the texels under a face to its height. */
function lay(
  field: Float32Array,
  columns: number,
  rows: number,
  scale: number,
  half: number,
  { corners, z }: ReliefFace,
): void {
  for (let i = 0; i + 2 < corners.length; i += 3) {
    const [ax, ay, bx, by, cx, cy] = corners
      .slice(i, i + 3)
      .flatMap(([x, y]) => [(x + half) * scale - 0.5, y * scale - 0.5]) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const low = Math.max(0, Math.ceil(Math.min(ay, by, cy)))
    const high = Math.min(rows - 1, Math.floor(Math.max(ay, by, cy)))
    for (let y = low; y <= high; y += 1) {
      let [left, right] = [Infinity, -Infinity]
      const meet = (x0: number, y0: number, x1: number, y1: number) => {
        if (y0 === y1 || (y - y0) * (y - y1) > 0) return
        const x = x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)
        left = Math.min(left, x)
        right = Math.max(right, x)
      }
      meet(ax, ay, bx, by)
      meet(bx, by, cx, cy)
      meet(cx, cy, ax, ay)
      const last = Math.min(columns - 1, Math.floor(right))
      for (let x = Math.max(0, Math.ceil(left)); x <= last; x += 1) {
        const at = y * columns + x
        if (z > (field[at] ?? 0)) field[at] = z
      }
    }
  }
}

/** The mean of a square of texels about each, once along and once across. */
function* blurred(
  field: Float32Array,
  columns: number,
  rows: number,
  by: number,
): Generator<undefined, Float32Array> {
  const pass = function* (
    from: Float32Array,
    count: number,
    lines: number,
    step: number,
    skip: number,
  ) {
    const to = new Float32Array(from.length)
    for (let line = 0; line < lines; line += 1) {
      const at = (i: number) => from[line * skip + Math.min(count - 1, Math.max(0, i)) * step] ?? 0
      let sum = 0
      for (let i = -by; i <= by; i += 1) sum += at(i)
      for (let i = 0; i < count; i += 1) {
        to[line * skip + i * step] = sum / (2 * by + 1)
        sum += at(i + by + 1) - at(i - by)
      }
      if (line % 8 === 0) yield undefined
    }
    return to
  }
  const along = yield* pass(field, columns, rows, 1, columns)
  return yield* pass(along, rows, columns, columns, 1)
}
