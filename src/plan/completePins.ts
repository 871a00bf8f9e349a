import type { Outline, Pins, Stand } from '#exhibition'

/** Pins from which a building can be drawn: every room, opening, hanging and the arrival. */
export type WholePins = Pins & { arrival: Stand }

/**
 * What the curator pinned, and the planner's own pins for the rest. The same outline gives the same
 * pins. Throws when nothing can be planned.
 */
export function completePins(outline: Outline<unknown>): WholePins {
  const { arrival } = outline.plan
  if (!arrival) throw new Error('enfilade: the plan says not where one arrives')
  return { ...outline.plan, arrival }
}
