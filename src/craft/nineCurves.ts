import type { Spot2 } from './polygon.ts'

/** The screen that the frieze abstracts, metres (content brief, 3.6). */
const screen = { width: 29.4, amplitude: 0.75, wave: 2.9, thick: [0.16, 0.05] } as const

/** So many curves, each shifted by so many degrees from the one before; the grid's columns and rows. */
export const nine = { curves: 9, shift: 40, columns: 45, rows: 6 } as const

/** Fields of the grid that belong to one curve. */
export const fieldsEach = (nine.columns * nine.rows) / nine.curves

/** Left edge of a curve's fields in a frieze of that width whose middle is 0, and how wide they are. */
export function fieldsOf(curve: number, width: number): { left: number; wide: number } {
  const wide = width / nine.curves
  return { left: curve * wide - width / 2, wide }
}

/** Amplitude and length of the waves in a frieze of that width, metres. */
export function waveIn(width: number): { amplitude: number; wave: number } {
  const scale = width / screen.width
  return { amplitude: screen.amplitude * scale, wave: screen.wave * scale }
}

/** A point of a curve's spine, how thick the body is there (its radius), and how far along it is. */
export type SpinePoint = { at: Spot2; radius: number; along: number }

/**
 * The spine of a curve in a frieze of that width: y = A sin(2 pi x / wave + shift), one wave long in
 * the middle of its fields, from its thick end to its thin one. `along` counts radii, so that what
 * is drawn on the body grows smaller with it.
 */
export function spineOf(curve: number, width: number, steps: number): SpinePoint[] {
  const scale = width / screen.width
  const { amplitude, wave } = waveIn(width)
  const { left, wide } = fieldsOf(curve, width)
  const phase = (curve * nine.shift * Math.PI) / 180
  const from = left + (wide - wave) / 2
  let along = 0
  let before: Spot2 | undefined
  return Array.from({ length: steps + 1 }, (_, i): SpinePoint => {
    // Points crowd at the round ends.
    const part = 0.5 - 0.5 * Math.cos((Math.PI * i) / steps)
    const at: Spot2 = [from + wave * part, amplitude * Math.sin(2 * Math.PI * part + phase)]
    const body = scale * (screen.thick[0] + (screen.thick[1] - screen.thick[0]) * part)
    if (before) along += Math.hypot(at[0] - before[0], at[1] - before[1]) / body
    before = at
    // It swells from a point and runs out into one, as a stroke of a brush does.
    const end = Math.min(1, part / 0.2, (1 - part) / 0.3)
    return { at, radius: body * (0.02 + 0.98 * Math.sin((Math.PI / 2) * end)), along }
  })
}
