import { lightWidth, type Patch } from '#craft'
import { chanceOf, jittered } from './direct.ts'
import type { Rays } from './rays.ts'
import type { Samples } from './samples.ts'
import type { Rgb } from './types.ts'

/** Texels whose rays meet so many backs lie inside of something. */
const buried = 0.4
/** One meeting gives back no more than this: no sparks from beside a lamp. */
const cap = 8

/**
 * What reaches every texel from the surfaces round it (`glow`, what each gives back or shines) and
 * the sky: the mean over `count` rays spread by the cosine, which is the light of a white surround
 * in parts. Broad patches are asked at every second texel. Marks what lies buried in `used` by 2.
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
    for (
      let row = 0;
      row < patch.rows;
      row += row + step < patch.rows ? step : Math.max(1, patch.rows - 1 - row)
    )
      for (
        let column = 0;
        column < patch.columns;
        column += column + step < patch.columns ? step : Math.max(1, patch.columns - 1 - column)
      )
        gatherAt(
          (patch.y + row) * lightWidth + patch.x + column,
          samples,
          glow,
          sky,
          rays,
          count,
          into,
        )
    if (step > 1) between(patch, step, samples.used, into)
  }
  return into
}

function gatherAt(
  texel: number,
  { points, normals, used }: Samples,
  glow: Float32Array,
  sky: Rgb,
  rays: Rays,
  count: number,
  into: Float32Array,
): void {
  if (!used[texel]) return
  const i = texel * 3
  const [x, y, z] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0]
  const [nx, ny, nz] = [normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0]
  // Two directions across the normal.
  const sign = nz >= 0 ? 1 : -1
  const p = -1 / (sign + nz)
  const q = nx * ny * p
  const [ax, ay, az] = [1 + sign * nx * nx * p, sign * q, -sign * nx]
  const [bx, by, bz] = [q, sign + ny * ny * p, -ny]
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
  if (backs > buried * count) used[texel] = 2
  const seen = Math.max(1, count - backs)
  into[i] = r / seen
  into[i + 1] = g / seen
  into[i + 2] = b / seen
}

/** Fills what was passed over from its neighbours that were asked. */
function between(
  { x, y, columns, rows }: Patch,
  step: number,
  used: Uint8Array,
  into: Float32Array,
): void {
  const at = (column: number, row: number) => (y + row) * lightWidth + x + column
  const asked = (i: number, end: number) => i % step === 0 || i === end - 1
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (asked(column, columns) && asked(row, rows)) continue
      const texel = at(column, row)
      const sides = [
        column - (column % step),
        Math.min(columns - 1, column - (column % step) + step),
      ]
      const ends = [row - (row % step), Math.min(rows - 1, row - (row % step) + step)]
      let [weight, r, g, b, dark] = [0, 0, 0, 0, 0]
      for (const c of sides)
        for (const e of ends) {
          const other = at(c, e)
          if (!used[other]) continue
          if (used[other] === 2) {
            dark += 1
            continue
          }
          const w = 1.001 - Math.abs(c - column) / step + 1.001 - Math.abs(e - row) / step
          weight += w
          r += w * (into[other * 3] ?? 0)
          g += w * (into[other * 3 + 1] ?? 0)
          b += w * (into[other * 3 + 2] ?? 0)
        }
      if (weight > 0) into.set([r / weight, g / weight, b / weight], texel * 3)
      else if (dark > 0 && used[texel]) used[texel] = 2
    }
}
