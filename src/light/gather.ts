import { lightWidth, type Patch } from '#craft'
import { across } from './across.ts'
import { chanceOf, jittered } from './chance.ts'
import type { Rays } from './rays.ts'
import type { Samples } from './samples.ts'
import { most } from './starts.ts'
import type { Rgb } from './types.ts'

/** One meeting gives back no more than this: no sparks from beside a lamp. */
const cap = 8

/**
 * What reaches every texel from the surfaces round it (`glow`, what each gives back or shines) and
 * the sky: the mean over `count` rays spread by the cosine, which is the light of a white surround
 * in parts. Broad patches are asked at every second texel, and at all round what hides a part of them.
 */
export function gather(
  samples: Samples,
  glow: Float32Array,
  sky: Rgb,
  rays: Rays,
  count: number,
): Float32Array {
  const into = new Float32Array(glow.length)
  for (const patch of samples.patches) {
    const step = Math.min(patch.columns, patch.rows) >= 9 ? 2 : 1
    const asks = askedOf(patch, step, samples.cuts)
    for (let i = 0; i < asks.length; i += 1)
      if (asks[i]) gatherAt(texelIn(patch, i), samples, glow, sky, rays, count, into)
    if (step > 1) between(patch, step, asks, into)
  }
  return into
}

const texelIn = ({ x, y, columns }: Patch, i: number): number =>
  (y + Math.floor(i / columns)) * lightWidth + x + (i % columns)

/** Which texels of a patch are asked: every so many, its ends, and all round what hides a part of it. */
function askedOf(patch: Patch, step: number, cuts: Uint8Array): boolean[] {
  const { columns, rows } = patch
  const even = (i: number, end: number): boolean => i % step === 0 || i === end - 1
  const isCut = (column: number, row: number): boolean =>
    column >= 0 &&
    row >= 0 &&
    column < columns &&
    row < rows &&
    cuts[texelIn(patch, row * columns + column)] === 1
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    if (even(column, columns) && even(row, rows)) return true
    return around.some(([a, b]) => isCut(column + a, row + b))
  })
}

const around = [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => [a, b] as const))

function gatherAt(
  texel: number,
  { starts, counts, normals }: Samples,
  glow: Float32Array,
  sky: Rgb,
  rays: Rays,
  count: number,
  into: Float32Array,
): void {
  const own = counts[texel]
  if (!own) return
  const i = texel * 3
  const [nx, ny, nz] = [normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0]
  const [ax, ay, az, bx, by, bz] = across(nx, ny, nz)
  const [turn, ring] = [chanceOf(texel), chanceOf(texel + 7919)]
  let [r, g, b, backs] = [0, 0, 0, 0]
  for (let k = 0; k < count; k += 1) {
    const angle = 2 * Math.PI * jittered(turn, k)
    const away = (k + ring) / count
    const flat = Math.sqrt(away)
    const up = Math.sqrt(1 - away)
    const [u, v] = [Math.cos(angle) * flat, Math.sin(angle) * flat]
    const dx = ax * u + bx * v + nx * up
    const dy = ay * u + by * v + ny * up
    const dz = az * u + bz * v + nz * up
    const from = (texel * most + (k % own)) * 3
    const [x = 0, y = 0, z = 0] = [starts[from], starts[from + 1], starts[from + 2]]
    const met = rays.meet(x, y, z, dx, dy, dz)
    if (!met) {
      if (dy > 0) [r, g, b] = [r + sky[0], g + sky[1], b + sky[2]]
    } else if (met.behind) backs += 1
    else {
      const at = met.texel * 3
      r += Math.min(cap, glow[at] ?? 0)
      g += Math.min(cap, glow[at + 1] ?? 0)
      b += Math.min(cap, glow[at + 2] ?? 0)
    }
  }
  const seen = Math.max(1, count - backs)
  into[i] = r / seen
  into[i + 1] = g / seen
  into[i + 2] = b / seen
}

/** Fills what was passed over from its neighbours that were asked. */
function between(patch: Patch, step: number, asks: readonly boolean[], into: Float32Array): void {
  const { columns, rows } = patch
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (asks[row * columns + column]) continue
      const left = column - (column % step)
      const top = row - (row % step)
      let [weight, r, g, b] = [0, 0, 0, 0]
      for (const c of [left, Math.min(columns - 1, left + step)])
        for (const e of [top, Math.min(rows - 1, top + step)]) {
          const other = texelIn(patch, e * columns + c)
          const w = 1.001 - Math.abs(c - column) / step + 1.001 - Math.abs(e - row) / step
          weight += w
          r += w * (into[other * 3] ?? 0)
          g += w * (into[other * 3 + 1] ?? 0)
          b += w * (into[other * 3 + 2] ?? 0)
        }
      into.set([r / weight, g / weight, b / weight], texelIn(patch, row * columns + column) * 3)
    }
}
