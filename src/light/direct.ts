import type { Vector } from '#craft'
import { evenly, jittered } from './chance.ts'
import type { Rays } from './rays.ts'
import type { Samples } from './samples.ts'
import { most } from './starts.ts'
import type { Panel, Rgb, Spot } from './types.ts'
import { aim } from './spotsOf.ts'

/** Nothing counts as nearer to a point of a lamp than this, metres squared: no sparks beside it. */
const nearest = 0.09
/** A spot begins to fade at this part of its half angle, where it does not say another. */
const usual = 0.3
/** The edge of its door is as soft as this, metres at the exhibit. */
const soft = 0.4
/** Half the width of a spot's mouth, metres, and how many rays ask how much of it is seen. */
const spotSize = 0.09
const rayCount = 12

/** Adds to `into` the light of panels at a texel, in parts of a white surround. */
export function addPanels(
  panels: readonly Panel[],
  samples: Samples,
  texel: number,
  rays: Rays,
  jitter: number,
  into: Float32Array,
): void {
  const from = placeOf(samples, texel)
  const { x, y, z, nx, ny, nz } = from
  for (const panel of panels) {
    const { middle, half, way, light } = panel
    const [across, up] = panel.points
    const [a, b] = half
    // Wholly behind the surface, or the surface wholly behind it: no ray is needed.
    const reach =
      Math.abs(nx * a[0] + ny * a[1] + nz * a[2]) + Math.abs(nx * b[0] + ny * b[1] + nz * b[2])
    if (nx * (middle[0] - x) + ny * (middle[1] - y) + nz * (middle[2] - z) + reach <= 0) continue
    if (way[0] * (x - middle[0]) + way[1] * (y - middle[1]) + way[2] * (z - middle[2]) <= 0)
      continue
    if (up === 1) {
      addStrip(panel, from, rays, jitter, into)
      continue
    }
    const area = 4 * Math.hypot(...a) * Math.hypot(...b)
    // Nor nearer than about its points are to one another, or each would be seen apart.
    const closest = Math.max(nearest, (0.6 * area) / (across * up))
    let sum = 0
    for (let s = 0; s < across; s += 1)
      for (let t = 0; t < up; t += 1) {
        const u = (2 * (s + jittered(jitter, s * 7 + t))) / across - 1
        const v = (2 * (t + jittered(jitter, s * 3 + t * 5 + 1))) / up - 1
        const dx = middle[0] + u * a[0] + v * b[0] - x
        const dy = middle[1] + u * a[1] + v * b[1] - y
        const dz = middle[2] + u * a[2] + v * b[2] - z
        const apart = dx * dx + dy * dy + dz * dz
        const far = Math.sqrt(apart)
        sum +=
          faced(from, evenly(jitter, s, t), way, dx, dy, dz, far, rays) / Math.max(apart, closest)
      }
    add(into, texel, (sum * area) / (Math.PI * across * up), light)
  }
}

/**
 * Adds the light of a thin strip: its points lie at even angles as seen from the texel, or a wall
 * close to it would be spotted (Kulla and Fajardo, equi-angular sampling).
 */
function addStrip(
  { middle, half: [a, b], way, light, points: [count] }: Panel,
  place: Place,
  rays: Rays,
  jitter: number,
  into: Float32Array,
): void {
  const { texel, x, y, z } = place
  const end = Math.hypot(...a)
  const [ux, uy, uz] = [a[0] / end, a[1] / end, a[2] / end]
  const [ox, oy, oz] = [x - middle[0], y - middle[1], z - middle[2]]
  const foot = ox * ux + oy * uy + oz * uz
  const off = Math.max(0.15, Math.sqrt(Math.max(0, ox * ox + oy * oy + oz * oz - foot * foot)))
  const from = Math.atan((-end - foot) / off)
  const to = Math.atan((end - foot) / off)
  let sum = 0
  for (let s = 0; s < count; s += 1) {
    const angle = from + ((to - from) * (s + jittered(jitter, s))) / count
    const t = foot + off * Math.tan(angle)
    const [dx, dy, dz] = [t * ux - ox, t * uy - oy, t * uz - oz]
    const far = Math.hypot(dx, dy, dz)
    // A step of the angle is (off² + (t - foot)²) / off of the strip, and the square goes.
    sum += faced(place, evenly(jitter, s, 0), way, dx, dy, dz, far, rays) / off
  }
  add(into, texel, (sum * (to - from) * 2 * Math.hypot(...b)) / (Math.PI * count), light)
}

/**
 * Adds the light of the exhibits' lamps at a texel: soft at its edge, its shadows about as soft as a
 * texel is wide. A bare lamp would light the wall above an exhibit most, which is nearer to it: hence
 * its door.
 */
export function addSpots(
  spots: readonly Spot[],
  samples: Samples,
  texel: number,
  rays: Rays,
  jitter: number,
  into: Float32Array,
): void {
  const place = placeOf(samples, texel)
  const { x, y, z, nx, ny, nz } = place
  for (const spot of spots) {
    const [sx, sy, sz] = spot.at
    const way = aim(spot)
    const apart = (sx - x) ** 2 + (sy - y) ** 2 + (sz - z) ** 2
    const far = Math.sqrt(apart)
    const cone = (way[0] * (x - sx) + way[1] * (y - sy) + way[2] * (z - sz)) / far
    const [inner, outer] = [Math.cos((spot.core ?? usual) * spot.half), Math.cos(spot.half)]
    if (cone <= outer) continue
    const meets = (nx * (sx - x) + ny * (sy - y) + nz * (sz - z)) / far
    if (meets <= 0) continue
    const fade = Math.min(1, (cone - outer) / (inner - outer))
    let open = 0
    // Even over the lamp's mouth: a spiral (Vogel), turned by the texel's own chance.
    for (let s = 0; s < rayCount; s += 1) {
      const turn = (s + jitter) * 2.399963
      const out = spotSize * Math.sqrt((s + 0.5) / rayCount)
      const [toX, toZ] = [sx + Math.cos(turn) * out, sz + Math.sin(turn) * out]
      if (isOpen(place, evenly(jitter, s, 0), toX, sy, toZ, 0.05, rays)) open += 1
    }
    const edge = fade * fade * (3 - 2 * fade) * underDoor(spot, x, y, z)
    const by = (spot.power * edge * meets * open) / (rayCount * apart)
    add(into, texel, by, spot.tint)
  }
}

/** How much of a spot its door leaves for a place: all under its edge, nothing well above it. */
function underDoor({ at, towards, top }: Spot, x: number, y: number, z: number): number {
  const [ax, az] = [towards[0] - at[0], towards[2] - at[2]]
  const level = Math.max(0.01, ax * (x - at[0]) + az * (z - at[2]))
  // As high as the light is where it passes the exhibit.
  const high = at[1] + ((y - at[1]) * (ax * ax + az * az)) / level
  const over = Math.min(1, Math.max(0, (high - top) / soft))
  return 1 - over * over * (3 - 2 * over)
}

/** Adds the sun's light at a texel. */
export function addSun(
  way: Vector,
  light: Rgb,
  samples: Samples,
  texel: number,
  rays: Rays,
  into: Float32Array,
): void {
  const { x, y, z, nx, ny, nz } = placeOf(samples, texel)
  const meets = nx * way[0] + ny * way[1] + nz * way[2]
  if (meets <= 0 || rays.isBlocked(x, y, z, way[0], way[1], way[2], 200)) return
  add(into, texel, meets, light)
}

/** Where a texel lies, which way it looks and where its rays start. */
type Place = { texel: number; starts: Float32Array; count: number } & Record<
  'x' | 'y' | 'z' | 'nx' | 'ny' | 'nz',
  number
>

function placeOf({ starts, counts, normals }: Samples, texel: number): Place {
  const [from, i] = [texel * most * 3, texel * 3]
  const [x = 0, y = 0, z = 0] = [starts[from], starts[from + 1], starts[from + 2]]
  const [nx = 0, ny = 0, nz = 0] = [normals[i], normals[i + 1], normals[i + 2]]
  return { texel, starts, count: counts[texel] ?? 0, x, y, z, nx, ny, nz }
}

/** Whether nothing is between a texel and a point, seen from the place that `chance` picks of it. */
function isOpen(
  { texel, starts, count }: Place,
  chance: number,
  toX: number,
  toY: number,
  toZ: number,
  short: number,
  rays: Rays,
): boolean {
  const i = (texel * most + Math.floor(chance * count)) * 3
  const [x = 0, y = 0, z = 0] = [starts[i], starts[i + 1], starts[i + 2]]
  const [dx, dy, dz] = [toX - x, toY - y, toZ - z]
  const far = Math.hypot(dx, dy, dz)
  return !rays.isBlocked(x, y, z, dx / far, dy / far, dz / far, far - short)
}

/**
 * How squarely a place and a point of a lamp that shines along `way` face each other, over the
 * distance dx, dy, dz (`far` long): the product of both cosines, 0 where something is between and
 * the place that `chance` picks.
 */
function faced(
  place: Place,
  chance: number,
  way: Vector,
  dx: number,
  dy: number,
  dz: number,
  far: number,
  rays: Rays,
): number {
  const { x, y, z, nx, ny, nz } = place
  const meets = (nx * dx + ny * dy + nz * dz) / far
  const leaves = -(way[0] * dx + way[1] * dy + way[2] * dz) / far
  if (meets <= 0 || leaves <= 0) return 0
  return isOpen(place, chance, x + dx, y + dy, z + dz, 0.01, rays) ? meets * leaves : 0
}

function add(into: Float32Array, texel: number, by: number, light: Rgb): void {
  for (let c = 0; c < 3; c += 1)
    into[texel * 3 + c] = (into[texel * 3 + c] ?? 0) + by * (light[c] ?? 0)
}
