import type { Spot2 } from '../polygon.ts'
import { pairedWindow } from './measures.ts'

/**
 * Niches of plaster in a grid (zidaka): so many each way, each in a raised band, a step and a
 * hollow, one within another; metres. Our own, no single wall is copied.
 */
export const niches = {
  each: 5,
  pitch: pairedWindow.field / 5,
  /** Breadth and height of band, step and hollow. */
  band: [0.19, 0.204],
  step: [0.166, 0.18],
  hollow: [0.126, 0.14],
} as const

/** The middle of a niche by its column from the left and its row from below, metres. */
export const nicheAt = (column: number, row: number): Spot2 => {
  const middle = (niches.each - 1) / 2
  return [(column - middle) * niches.pitch, (row - middle) * niches.pitch]
}
