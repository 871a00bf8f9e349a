import { radians } from '#kit'
import type { Coast } from './coast.ts'
import { globeField, shoreReach, texelPlace } from './measures.ts'
import { reliefIn } from './relief.ts'
import type { Place } from './sphere.ts'

const { width, height } = globeField
const perDegree = width / 360

/**
 * Draws the skin into two bytes a texel, a step at a time: how far inside the land it lies (128 on
 * the coast, 255 `shoreReach` degrees inland or more, 0 as far out at sea), and how high it stands.
 */
export function* drawGlobe(
  field: Uint8Array,
  coasts: readonly Coast[],
): Generator<undefined, void> {
  const near = new Float32Array(width * height).fill(shoreReach)
  let measured = 0
  for (const { ring } of coasts)
    for (let i = 0; i < ring.length; i++) {
      for (const texels of measure(
        near,
        ring[i] ?? [0, 0],
        ring[(i + 1) % ring.length] ?? [0, 0],
      )) {
        measured += texels
        if (measured < texelsAtOnce) continue
        measured = 0
        yield
      }
    }
  yield
  for (let row = 0; row < height; row++) {
    const land = landAlong(coasts, row)
    for (let column = 0; column < width; column++) {
      const off = (near[row * width + column] ?? 0) / shoreReach
      const at = (row * width + column) * 2
      field[at] = Math.round(127.5 + (land[column] ? 127.5 : -127.5) * off)
    }
    if (row % 8 === 7) yield
  }
  yield* reliefIn(field)
}

/** Texels that are measured in one step. */
const texelsAtOnce = 12_000

/**
 * Enters how far the texels about a stretch of coast are from it, where it is the nearest yet: so many
 * in a row, row by row.
 */
function* measure(near: Float32Array, a: Place, b: Place): Generator<number, void> {
  // Antarctica is closed along the pole, which is no coast.
  if (a[1] < -89 || b[1] < -89) return
  const [south, north] = [Math.min(a[1], b[1]) - shoreReach, Math.max(a[1], b[1]) + shoreReach]
  const [first, last] = [(south + 90) * perDegree, (north + 90) * perDegree]
  for (let row = Math.max(0, Math.floor(first)); row < Math.min(height, last); row++) {
    const [, up] = texelPlace(0, row)
    const level = Math.max(0.15, Math.cos(radians(up)))
    const reach = shoreReach / level
    const from = Math.floor((Math.min(a[0], b[0]) - reach + 180) * perDegree)
    const to = Math.ceil((Math.max(a[0], b[0]) + reach + 180) * perDegree)
    const [dx, dy] = [(b[0] - a[0]) * level, b[1] - a[1]]
    const long = dx * dx + dy * dy || 1
    const py = up - a[1]
    for (let column = from; column < to; column++) {
      const px = ((column + 0.5) / perDegree - 180 - a[0]) * level
      const part = Math.min(1, Math.max(0, (px * dx + py * dy) / long))
      const far = Math.hypot(px - part * dx, py - part * dy)
      const at = row * width + ((column + 2 * width) % width)
      if (far < (near[at] ?? 0)) near[at] = far
    }
    yield to - from
  }
}

/** Which texels of a row are land. */
function landAlong(coasts: readonly Coast[], row: number): Uint8Array {
  const land = new Uint8Array(width)
  const [, up] = texelPlace(0, row)
  for (const { ring, water } of coasts) {
    const crossings = ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a
      return a[1] > up === b[1] > up ? [] : [a[0] + ((b[0] - a[0]) * (up - a[1])) / (b[1] - a[1])]
    })
    crossings.sort((p, q) => p - q)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.round(((crossings[i] ?? 0) + 180) * perDegree)
      const to = Math.round(((crossings[i + 1] ?? 0) + 180) * perDegree)
      for (let column = from; column < to; column++)
        land[(column + 2 * width) % width] = water ? 0 : 1
    }
  }
  return land
}
