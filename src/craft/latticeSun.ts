import { atOnce } from '#kit'
import type { Mask } from './latticeMask.ts'
import { panel } from './latticeCell.ts'
import type { Vector } from './vector.ts'

/** Half the angle under which the sun is seen, radians. */
const sunRadius = 0.00465

/**
 * How much of the sun is seen from the floor through each point of a panel, 0 to 255, as its mask.
 * The sun is a disc: seen from the floor it covers an ellipse of the panel, the larger the farther
 * the panel is along the way, so that edges blur with their height. `sun` is the way to it, of
 * length 1, in the panel's frame (z out of its front, into the room); `foot` is the height of the
 * panel's lower edge over the floor, metres.
 */
export const sunThrough = (mask: Mask, sun: Vector, foot: number): Uint8Array<ArrayBuffer> =>
  atOnce(sunInSteps(mask, sun, foot))

/** How many rows are lit in one step. */
const rowsAtOnce = 10

/** The same some rows a step. */
export function* sunInSteps(
  { width, height, open }: Mask,
  sun: Vector,
  foot: number,
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const light = new Uint8Array(width * height)
  const texel = panel.height / height
  // Sums along each row, so that a row of the ellipse costs two look-ups.
  const sums = new Float32Array((width + 1) * height)
  for (let row = 0; row < height; row += 1)
    for (let i = 0; i < width; i += 1)
      sums[row * (width + 1) + i + 1] =
        (sums[row * (width + 1) + i] ?? 0) + (open[row * width + i] ?? 0)
  const level = Math.hypot(sun[0], sun[1])
  const [ax, ay] = [sun[0] / level, -sun[1] / level]
  const slant = 1 / Math.max(0.2, Math.abs(sun[2]))
  for (let row = 0; row < height; row += 1) {
    if (row % rowsAtOnce === 0) yield
    const far = (foot + panel.height - (row + 0.5) * texel) / sun[1]
    const across = Math.max(0.8, (far * sunRadius) / texel)
    const along = across * slant
    // The ellipse p.M.p = 1, x to the right and y down, in texels.
    const xx = (ax / along) ** 2 + (ay / across) ** 2
    const yy = (ay / along) ** 2 + (ax / across) ** 2
    const xy = ax * ay * (1 / along ** 2 - 1 / across ** 2)
    const reach = Math.floor(Math.sqrt(xx / (xx * yy - xy * xy)))
    const chords = Array.from({ length: 2 * reach + 1 }, (_, k) => {
      const y = k - reach
      const half = Math.sqrt(Math.max(0, (xy * y) ** 2 - xx * (yy * y * y - 1))) / xx
      return {
        at: (row + y) * (width + 1),
        in: row + y >= 0 && row + y < height,
        from: (-xy * y) / xx - half,
        to: (-xy * y) / xx + half,
      }
    })
    const whole = chords.reduce((sum, { from, to }) => sum + to - from, 0)
    for (let i = 0; i < width; i += 1) {
      let seen = 0
      for (const chord of chords) {
        if (!chord.in) continue
        seen +=
          upTo(sums, chord.at, width, i + 0.5 + chord.to) -
          upTo(sums, chord.at, width, i + 0.5 + chord.from)
      }
      light[row * width + i] = Math.round((255 * seen) / whole)
    }
  }
  return light
}

/** The sum of a row up to a place that may lie between two of its texels. */
function upTo(sums: Float32Array, row: number, width: number, at: number): number {
  const place = Math.min(width, Math.max(0, at))
  const i = Math.floor(place)
  const sum = sums[row + i] ?? 0
  return i < width ? sum + (place - i) * ((sums[row + i + 1] ?? 0) - sum) : sum
}
