import type { GridChart } from '#craft'

/** Where the pattern of a vase begins and ends, where its lip begins, and how broad borders are; parts of its height. */
const [foot, shoulder, lip, border] = [0.05, 0.87, 0.984, 0.02] as const

/** Rows of a turned vase that look alike. */
export type VaseBand = { from: number; to: number; look: 'pattern' | 'white' | 'cobalt' | 'inside' }

/**
 * The rows of a turned vase in bands: white at its foot, the pattern as far as the shoulder, where it
 * still goes round without being drawn together, and neck, lip and inside white; a line between them.
 */
export function vaseBands({ points, columns, rows }: GridChart, height: number): VaseBand[] {
  const highAt = (row: number) => (points[3 * row * columns + 1] ?? 0) / height
  const bands: VaseBand[] = []
  // The inside comes down again from the lip.
  let inside = false
  for (let row = 1; row < rows; row += 1) {
    const middle = (highAt(row - 1) + highAt(row)) / 2
    inside ||= highAt(row) < highAt(row - 1) && middle > shoulder
    const look = inside ? 'inside' : lookAt(middle)
    const last = bands.at(-1)
    if (last?.look === look) last.to = row
    else bands.push({ from: row - 1, to: row, look })
  }
  return bands
}

/** How the outer side looks there. */
function lookAt(part: number): VaseBand['look'] {
  if (part > lip) return 'cobalt'
  if (part < foot - border || part > shoulder + border) return 'white'
  return part < foot || part > shoulder ? 'cobalt' : 'pattern'
}
