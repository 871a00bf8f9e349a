import { plait } from '#craft'
import { loomState } from './rule.ts'

/** Milliseconds that a thread takes on its way. */
export const drawTime = 800

/** How far a state wants each thread drawn out, and last how slack the band, 0 to 1. */
export const drawingOf = (state: unknown): number[] => {
  const { drawn } = loomState(state)
  const threads = Array.from({ length: plait.threads }, (_, n) => (drawn === n ? 1 : 0))
  return [...threads, drawn === undefined ? 0 : 1]
}
