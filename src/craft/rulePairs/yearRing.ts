import type { Spot2 } from '../polygon.ts'
import { termBegins, termCount, termWide } from '../solarTerms.ts'
import { bold, ring, thin, type PairDrawing, type PairStroke } from './drawing.ts'

const [outer, inner, hub] = [0.4, 0.31, 0.05] as const

/** A place on the ring, by the sun's longitude in degrees, which runs anticlockwise as in the sky. */
const on = (longitude: number, radius: number): Spot2 => {
  const angle = (longitude * Math.PI) / 180
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

/** The sun's path of a year in its twenty-four parts; in the accent the equinoxes and solstices. */
export function yearRing(): PairDrawing {
  const parts = Array.from({ length: termCount }, (_, term): PairStroke => {
    const at = termBegins(term)
    const quarter = at % 90 === 0
    return {
      line: [on(at, quarter ? hub : inner), on(at, quarter ? outer + 0.03 : outer)],
      broad: quarter ? bold : thin,
      ...(quarter ? { ink: 'accent' } : {}),
    }
  })
  // Every other part has a bar in it, so that they are counted at a glance.
  const bars = Array.from({ length: termCount / 2 }, (_, i): PairStroke => {
    const from = termBegins(0) + 2 * i * termWide
    const arc = (radius: number) =>
      Array.from({ length: 7 }, (_, step) => on(from + 1.5 + ((termWide - 3) * step) / 6, radius))
    return {
      line: [...arc(inner + 0.014), ...arc(outer - 0.014).toReversed()],
      closed: true,
      broad: 0,
      filled: 'ink',
    }
  })
  return {
    strokes: [
      ...bars,
      ...parts,
      { line: ring([0, 0], outer), closed: true, broad: bold },
      { line: ring([0, 0], inner), closed: true, broad: thin },
      { line: ring([0, 0], hub, 40), closed: true, broad: bold, filled: 'paper' },
    ],
    notes: [0, 90, 180, 270].map((number) => ({
      at: on(number, outer + 0.07),
      number,
      degrees: true,
    })),
  }
}
