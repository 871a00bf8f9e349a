import { radians } from '#kit'
import { globeField, texelPlace } from './measures.ts'
import { onGlobe, type Place } from './sphere.ts'
import type { Vector } from '../vector.ts'

/** A range of mountains: its crest, how broad it is to each side (degrees), how high (0 to 1). */
type Range = { broad: number; high: number; crest: readonly Place[] }

/**
 * The great ranges and highlands in outline, after any physical map: how broad, how high, and the
 * crest, degrees east and north.
 */
const ranges: readonly Range[] = [
  '2.2 0.86  73,35.5 77,33 81,30.2 87,28 92,28 96,29',
  '4.6 0.54  79,34 86,33 93,33 98,33.5',
  '2 0.58  70,37.5 76,38 84,36.5 92,36.5 100,38',
  '2 0.62  70,41.5 78,42 86,43.5 92,43.5',
  '2.4 0.5  86,49 92,50 99,51.5 106,51',
  '2.2 0.42  99,31 101,28 103,25.5',
  '1.8 0.28  107,27 110,33.5 113,38',
  '2 0.32  120,50 126,56 136,60 143,64',
  '1.4 0.4  158,53 160,57',
  '1.2 0.4  136.5,35.5 139.5,37 141,39.5',
  '1.9 0.5  44,38 46,34 50.5,31 55,28.5',
  '1.6 0.42  49,37 52,36 57,36.6',
  '1.3 0.6  39,43.8 43,42.8 47,41.8',
  '1.8 0.4  31,37 36,38.5 41,39.5',
  '1.8 0.45  62,34.5 67,35 70,36',
  '1.4 0.34  37.5,26 42,19 44,14.5',
  '1.2 0.3  57,24 59,22.8',
  '1.2 0.32  73.8,19 75,14 77,9.5',
  '1 0.18  79,14 82,18',
  '1.2 0.36  94,24 94.5,20',
  '1.4 0.28  99,18 104,19 107.5,14',
  '1 0.42  96,4.6 100,0 104,-4.4',
  '0.8 0.36  107,-7 112,-7.8',
  '1.3 0.4  112,0.5 116,4 116.5,6',
  '1.3 0.6  134,-3.4 139,-4.5 144,-6 147.5,-8.5',
  '2.6 0.6  37.5,14 38.5,11 37.5,7.5',
  '1.8 0.44  40.5,9 42,9.4',
  '1.8 0.5  36.5,1.5 36.5,-2 35.5,-6.5 34.5,-10',
  '1.5 0.5  30,1 29.2,-3 29.8,-7',
  '2 0.24  31,-17 30,-20',
  '1.6 0.5  30.5,-24.5 29.2,-29 26,-31.5 21,-32.6',
  '2 0.22  15,-13 16,-22',
  '1 0.24  46.8,-15 47,-19.5 46.6,-23',
  '1.5 0.3  9.5,4.5 12,7.5',
  '2 0.34  5.5,23.5 9,24',
  '2 0.36  17,20 18.5,22',
  '1.5 0.5  -8.5,30.5 -5,32.5 2,35 8,35.5',
  '1.2 0.58  6.5,44.5 7.5,46 11,46.7 14.5,47',
  '1 0.36  -1.5,42.8 2,42.4',
  '1.2 0.3  13.5,43 16,40',
  '1.2 0.32  19,49 25,47.5 25,45.5',
  '1.3 0.3  16,44.6 21,41.5 22,39',
  '1.8 0.36  7,60.5 13,64.5 19,68.4',
  '1.5 0.26  58,52 59,58 61,64 66,67.5',
  '2.2 0.6  -151,62.8 -141,61 -134,58.5 -126,52.5 -121.5,47',
  '2.6 0.55  -128,59 -118,51.5 -112,45.5 -106.5,39.5 -105.5,35.5',
  '1.6 0.42  -121.5,41 -119,37 -116.5,33.5',
  '1.8 0.45  -108,29 -104,23.5 -100,19.5 -96,17',
  '1.2 0.32  -91.5,15.2 -85,11.2',
  '1.6 0.24  -84,34.5 -79.5,39 -73,44',
  '1.8 0.75  -73.5,8 -76,3 -78.5,-2 -77,-9 -72,-14.5',
  '2.3 0.82  -71,-15.5 -67.5,-19.5 -67.5,-25 -70,-32',
  '1.3 0.5  -70.5,-35 -71.5,-41 -73,-48 -72.5,-51',
  '1.8 0.3  -66,4.5 -61,5',
  '1.8 0.28  -42,-15 -43.5,-20 -48.5,-25.5',
  '1.5 0.24  145.5,-17.5 150,-25 151,-31 148,-36.4',
  '1.1 0.5  168.5,-44.6 171.5,-42.8',
  '1.1 0.2  132,-24 134,-23.6',
].map(read)

/** Ice that covers the land, drawn as high as snow. */
const ice: readonly Range[] = ['9 0.95  -42,65 -40,76 -38,80', '26 1.25  -180,-90 180,-90'].map(
  read,
)

function read(line: string): Range {
  const [broad, high, ...rest] = line.split(/\s+/)
  const crest = rest.map((on): Place => {
    const [east = 0, north = 0] = on.split(',').map(Number)
    return [east, north]
  })
  // Slopes run out farther than the crest is broad.
  return { broad: 1.55 * Number(broad), high: Number(high), crest }
}

const { width, height } = globeField
const perDegree = width / 360

/** Draws how high each texel stands into its second byte, a range at a step. */
export function* reliefIn(field: Uint8Array): Generator<undefined, void> {
  for (const range of [...ranges, ...ice]) {
    const [east, north] = ([0, 1] as const).map((axis) => range.crest.map((place) => place[axis]))
    const south = Math.min(...(north ?? [])) - range.broad
    const top = Math.max(...(north ?? [])) + range.broad
    const aside = range.broad / Math.max(0.15, Math.cos(radians(Math.max(-south, top))))
    const west = Math.max(-180, Math.min(...(east ?? [])) - aside)
    const from = Math.floor((west + 180) * perDegree)
    const far = Math.ceil((Math.max(...(east ?? [])) + aside + 180) * perDegree)
    const to = Math.min(from + width, far)
    for (let row = rowOf(south); row <= rowOf(top); row++) {
      for (let column = from; column < to; column++) {
        const at = (row * width + ((column + 2 * width) % width)) * 2 + 1
        const high = Math.min(255, Math.round(255 * heightOn(range, texelPlace(column, row))))
        if (high > (field[at] ?? 0)) field[at] = high
      }
      if (row % 5 === 4) yield
    }
    yield
  }
}

const rowOf = (north: number): number =>
  Math.min(height - 1, Math.max(0, Math.round((north + 90) * perDegree - 0.5)))

/** How high a range stands at a place, 0 on the plains to about 1 on the highest crests. */
function heightOn(range: Range, place: Place): number {
  const near = 1 - farFrom(range, place) / range.broad
  if (!(near > 0)) return 0
  // Valleys cut into the slopes; ice is even.
  const cut = range.broad > 12 ? 1 : 0.62 + 0.62 * ridged(place)
  return range.high * near * near * (3 - 2 * near) * cut
}

/** Degrees from the crest of a range. */
function farFrom({ crest, broad }: Range, [east, north]: Place): number {
  const level = Math.cos(radians(north))
  let least = Infinity
  for (let i = 1; i < crest.length; i++) {
    const [a, b] = [crest[i - 1], crest[i]]
    if (!a || !b || Math.abs(north - a[1]) > broad + Math.abs(b[1] - a[1])) continue
    const [px, py] = [(east - a[0]) * level, north - a[1]]
    const [dx, dy] = [(b[0] - a[0]) * level, b[1] - a[1]]
    const part = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)))
    least = Math.min(least, Math.hypot(px - part * dx, py - part * dy))
  }
  return least
}

/** Ridges and valleys that belong to a place and are the same at each call, 0 to 1. */
function ridged(place: Place): number {
  const fold = (scale: number): number => 1 - Math.abs(2 * noise(onGlobe(place, scale)) - 1)
  return 0.62 * fold(17) ** 2 + 0.38 * fold(39)
}

/** Chance that changes softly over a unit, 0 to 1. */
function noise([x, y, z]: Vector): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)]
  const soft = (part: number): number => part * part * (3 - 2 * part)
  const [u, v, w] = [soft(x - i), soft(y - j), soft(z - k)]
  const mix = (a: number, b: number, part: number): number => a + (b - a) * part
  const edge = (dj: number, dk: number): number =>
    mix(chance(i, j + dj, k + dk), chance(i + 1, j + dj, k + dk), u)
  return mix(mix(edge(0, 0), edge(1, 0), v), mix(edge(0, 1), edge(1, 1), v), w)
}

/** Chance that belongs to a corner of a grid. */
function chance(i: number, j: number, k: number): number {
  let hash = Math.imul(i, 374761393) ^ Math.imul(j, 668265263) ^ Math.imul(k, 1274126177)
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}
