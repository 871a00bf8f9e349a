import { lightWidth, type Chart } from '#craft'
import { chanceOf } from './chance.ts'
import { addPanels, addSpots, addSun } from './direct.ts'
import { gather } from './gather.ts'
import { setSpots } from './spotsOf.ts'
import { raysAmong, type Rays } from './rays.ts'
import { samplesOf, type Coat, type Samples } from './samples.ts'
import { fill, luminance, smooth } from './smooth.ts'
import { most } from './starts.ts'
import type { Lamps } from './types.ts'

/** How many rays each bounce sends from a texel. */
export type Effort = readonly number[]
export const efforts = { draft: [16, 32], final: [32, 48, 160] } as const

/** A room's light: RGB by texel, `lightWidth` a row, in parts of the room's own white. */
export type Baked = {
  rows: number
  light: Float32Array
  /** The walls' light at 1 to 2 m before it was set to the room's white. */
  walls: number
  /** How much brighter than the walls an exhibit is under its lamp. */
  key: number
}

/**
 * The light in a room whose surfaces are these layers of charts (its shell, then its furniture):
 * from its lamps, straight and over as many bounces as `effort` has numbers; without the sun's own
 * patch, which is drawn apart. The same input gives the same light.
 */
export function bake(
  layers: readonly (readonly Chart[])[],
  lamps: Lamps,
  coatOf: (chart: Chart) => Coat,
  effort: Effort = efforts.final,
): Baked {
  const rays = raysAmong(layers)
  const samples = samplesOf(layers, coatOf, rays)
  const { counts } = samples
  const texels = [...counts.keys()].filter((texel) => counts[texel])
  const even = new Float32Array(counts.length * 3)
  const sunlit = new Float32Array(counts.length * 3)
  for (const texel of texels) {
    addPanels(lamps.panels, samples, texel, rays, chanceOf(texel), even)
    if (lamps.sun) addSun(lamps.sun.way, lamps.sun.light, samples, texel, rays, sunlit)
  }
  const round = (light: Float32Array, count: number) =>
    gather(samples, glowOf(samples, light, sunlit), lamps.sky, rays, count)
  const few = effort[0] ?? 16
  const { light: keyed, level } = keysOf(samples, lamps, rays, even, (light) => round(light, few))
  const straight = plus(even, keyed)
  let indirect = round(straight, few)
  for (const count of effort.slice(1)) indirect = round(plus(straight, indirect), count)
  // Beside a lit beam one texel's rays meet it and the next one's miss it: they are told apart by
  // the light about them, or each speck would be kept for an edge.
  const about = smooth(samples, indirect, 2, Infinity)
  indirect = smooth(samples, smooth(samples, indirect, 3, 0.5, about), 2, 0.3)
  const soft = smooth(samples, smooth(samples, even, 3, 0.3), 2, 0.3)
  const light = plus(plus(soft, smooth(samples, keyed, 1, 0.3)), indirect)
  const walls = wallsOf(samples, light)
  fill(samples, light)
  const by = lamps.walls / (walls || 1)
  return {
    rows: samples.rows,
    light: light.map((part) => part * by),
    walls,
    key: 1 + level / (walls || 1),
  }
}

/**
 * The light of the exhibits' lamps, set to the room: one bounce without them says how bright the
 * walls are, one with them how much of their light comes back. `level` is what each exhibit gets.
 */
function keysOf(
  samples: Samples,
  { spots, key }: Lamps,
  rays: Rays,
  even: Float32Array,
  round: (light: Float32Array) => Float32Array,
): { light: Float32Array; level: number } {
  const light = new Float32Array(even.length)
  if (spots.length === 0 || key <= 1) return { light, level: 0 }
  const alone = wallsOf(samples, plus(even, round(even)))
  const set = setSpots(spots, (key - 1) * alone)
  for (let texel = 0; texel < samples.counts.length; texel += 1)
    if (samples.counts[texel]) addSpots(set, samples, texel, rays, chanceOf(texel), light)
  const both = plus(even, light)
  const back = wallsOf(samples, plus(both, round(both))) / alone - 1
  // With k times the light the walls get 1 + k back: key - 1 times that is k (key - 1).
  const more = 1 / Math.max(0.15, 1 - back)
  return { light: light.map((part) => part * more), level: (key - 1) * alone * more }
}

const plus = (a: Float32Array, b: Float32Array): Float32Array =>
  a.map((part, i) => part + (b[i] ?? 0))

/** What every surface shows of light that falls on it, and what it shines itself. */
function glowOf({ albedo, emits }: Samples, light: Float32Array, sun: Float32Array): Float32Array {
  return light.map((part, i) => (part + (sun[i] ?? 0)) * (albedo[i] ?? 0) + (emits[i] ?? 0))
}

/** The middle light on the walls at the height of the eyes; 1 where there is no wall. */
function wallsOf({ starts, counts, walls }: Samples, light: Float32Array): number {
  const found: number[] = []
  for (const { x, y, columns, rows } of walls)
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const texel = (y + row) * lightWidth + x + column
        const height = starts[texel * most * 3 + 1] ?? 0
        if (!counts[texel] || height < 1 || height > 2) continue
        found.push(luminance(light, texel))
      }
  return found.toSorted((a, b) => a - b)[found.length >> 1] ?? 1
}
