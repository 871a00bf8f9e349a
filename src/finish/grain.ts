import { DataTexture, LinearFilter, LinearMipmapNearestFilter, RepeatWrapping } from 'three'
import { seeded } from '#kit'

/** Side of the grain in texels. */
const side = 256

/**
 * Clouds that repeat without a seam, four kinds in four bytes a texel: broad, fine, other broad,
 * speckle. 128 is the middle. The shader reads them instead of working noise out at every pixel.
 */
function grain(seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(side * side * 4)
  const kinds = [
    { period: 4, octaves: 5, keep: 0.55 },
    { period: 12, octaves: 4, keep: 0.65 },
    { period: 5, octaves: 4, keep: 0.5 },
    { period: 64, octaves: 2, keep: 0.7 },
  ]
  kinds.forEach(({ period, octaves, keep }, channel) => {
    const sums = new Float32Array(side * side)
    let weight = 0.5
    for (let octave = 0; octave < octaves; octave += 1) {
      addNoise(sums, period * 2 ** octave, weight, seed * 31 + channel * 7 + octave)
      weight *= keep
    }
    let widest = 1e-6
    for (const value of sums) widest = Math.max(widest, Math.abs(value))
    for (let i = 0; i < sums.length; i += 1)
      bytes[i * 4 + channel] = Math.round(127.5 + 127.5 * ((sums[i] ?? 0) / widest))
  })
  return bytes
}

const smooth = (f: number) => f * f * (3 - 2 * f)

/** Adds smooth noise of `period` cells a side, -weight to weight. */
function addNoise(sums: Float32Array, period: number, weight: number, seed: number): void {
  const random = seeded(seed)
  const knots = new Float32Array(period * period)
  for (let i = 0; i < knots.length; i += 1) knots[i] = random() * 2 - 1
  // The same for every row: this runs before the first picture.
  const lefts = new Uint8Array(side)
  const parts = new Float64Array(side)
  for (let x = 0; x < side; x += 1) {
    const u = (x * period) / side
    lefts[x] = Math.floor(u)
    parts[x] = smooth(u - Math.floor(u))
  }
  const knot = (at: number) => knots[at] ?? 0
  for (let y = 0; y < side; y += 1) {
    const v = (y * period) / side
    const row = Math.floor(v)
    const [low, high] = [row * period, ((row + 1) % period) * period]
    const fv = smooth(v - row)
    for (let x = 0; x < side; x += 1) {
      const left = lefts[x] ?? 0
      const right = left + 1 === period ? 0 : left + 1
      const fu = parts[x] ?? 0
      const under = knot(low + left) * (1 - fu) + knot(low + right) * fu
      const over = knot(high + left) * (1 - fu) + knot(high + right) * fu
      const i = y * side + x
      sums[i] = (sums[i] ?? 0) + weight * (under * (1 - fv) + over * fv)
    }
  }
}

/** The grain on the graphics card: one for the whole house. The caller disposes. */
export function grainTexture(): DataTexture {
  const texture = new DataTexture(grain(20), side, side)
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.minFilter = LinearMipmapNearestFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = true
  texture.needsUpdate = true
  return texture
}
