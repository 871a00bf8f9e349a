import { motifNames, motifs, outerRows } from '#craft'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import type { Rows } from './clayGeometry.ts'
import { bandHalf, vaseHigh } from './measures.ts'
import { ribbons } from '../ribbons.ts'

/** How far a band lies over the glaze, metres. */
const over = 0.0012

/** A band: at which part of the height, and which stamp. */
export type LaidBand = { at: number; stamp: number }

/** Bands of pattern round the vase as one thing; `dress` lays them on a line. The caller disposes. */
export function bandGeometry(
  bands: readonly LaidBand[],
  ink: string,
): { geometry: BufferGeometry; dress: (rows: Rows) => void } {
  // Angle round the axis and height of every corner, metres.
  const on: number[] = []
  const indices: number[] = []
  for (const { at, stamp } of bands) {
    const { count, broad, lines } = motifs[motifNames[stamp] ?? 'fret']
    const unit = ribbons(lines, broad)
    const edges = ribbons(
      [
        [
          [0, -0.06],
          [0.34, -0.06],
          [0.67, -0.06],
          [1, -0.06],
        ],
        [
          [0, 1.06],
          [0.34, 1.06],
          [0.67, 1.06],
          [1, 1.06],
        ],
      ],
      0.07,
    )
    // The foot's band sits on it, the lip's under it.
    const middle = Math.min(1 - bandHalf * 1.5, Math.max(bandHalf * 1.5, at))
    for (let repeat = 0; repeat < count; repeat += 1)
      for (const { places, indices: between } of [unit, edges]) {
        const first = on.length / 2
        for (const [x, y] of places)
          on.push(
            (2 * Math.PI * (repeat + x)) / count,
            (middle + (2 * y - 1) * bandHalf) * vaseHigh,
          )
        indices.push(...between.map((index) => first + index))
      }
  }
  const count = on.length / 2
  const geometry = new BufferGeometry()
  const position = new BufferAttribute(new Float32Array(count * 3), 3)
  const normal = new BufferAttribute(new Float32Array(count * 3), 3)
  const { r, g, b } = new Color(ink)
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => [r, g, b][i % 3] ?? 0)
  geometry.setAttribute('position', position)
  geometry.setAttribute('normal', normal)
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  geometry.setIndex(indices)
  const dress = (rows: Rows) => {
    for (let i = 0; i < count; i += 1) {
      // Clockwise seen from above would turn the ribbons inwards.
      const [angle, high] = [-(on[2 * i] ?? 0), on[2 * i + 1] ?? 0]
      const row = rowOver(rows, high)
      const [r0, h0, r1, h1] = [
        rows[2 * row - 2] ?? 0,
        rows[2 * row - 1] ?? 0,
        rows[2 * row] ?? 0,
        rows[2 * row + 1] ?? 0,
      ]
      const radius = r0 + ((high - h0) / (h1 - h0 || 1)) * (r1 - r0)
      const long = Math.hypot(h1 - h0, r0 - r1) || 1
      const [out, up] = [(h1 - h0) / long, (r0 - r1) / long]
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const far = radius + out * over
      position.setXYZ(i, cos * far, high + up * over, sin * far)
      normal.setXYZ(i, cos * out, up, sin * out)
    }
    position.needsUpdate = normal.needsUpdate = true
  }
  return { geometry, dress }
}

/** The first row of the outer line that is as high. */
function rowOver(rows: Rows, high: number): number {
  let row = outerRows.first + 1
  while (row < outerRows.last && (rows[2 * row + 1] ?? 0) < high) row += 1
  return row
}
