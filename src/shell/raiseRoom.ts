import { surfaceOf, type Surface } from '#craft'
import type { FloorPlan } from '#plan'
import { charts } from './charts.ts'

/** A room's triangles, in the plan's metres: what is solid, and its glass, to be drawn after it. */
export type RoomShell = Surface & { glass: Surface }

/**
 * Raises a room or a court: every face that is seen from inside it and its half of each opening, to the
 * wall's centre line. Throws when the plan has neither by that id.
 */
export function raiseRoom(plan: FloorPlan, id: string): RoomShell {
  const { solid, glass } = charts(plan, id)
  return { ...surfaceOf(solid), glass: surfaceOf(glass) }
}
