import type { Outline, Pins, Stand } from '#exhibition'
import type { SetPin } from './hangExhibits.ts'
import { planHouse } from './planner/planHouse.ts'
import { isWhole } from './planner/isWhole.ts'

/** Pins from which a building can be drawn: every room, opening, hanging and the arrival. */
export type WholePins = Omit<Pins, 'hangings' | 'arrival'> & {
  hangings: Record<string, SetPin[]>
  arrival: Stand
}

/**
 * What the curator pinned, and the planner's own pins for the rest. The same outline gives the same
 * pins. Pins that cannot be kept are left out; `planProblems` names them.
 */
export function completePins(outline: Outline<unknown>): WholePins {
  const { plan } = outline
  if (isWhole(plan, outline)) return plan
  const { rooms, openings, hangings, views, arrival } = planHouse(outline)
  return {
    arrival,
    rooms: Object.fromEntries(rooms),
    courts: plan.courts,
    openings,
    hangings: Object.fromEntries(hangings),
    views: Object.fromEntries(views),
  }
}
