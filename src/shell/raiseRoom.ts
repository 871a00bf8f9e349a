import { layLight, surfaceOf, type FlatChart, type Laid, type Surface } from '#craft'
import type { FloorPlan } from '#plan'
import { charts } from './charts.ts'

/**
 * A room's triangles, in the plan's metres: what is solid, and its glass, to be drawn after it; its
 * floor, and where that one's light lies.
 */
export type RoomShell = Surface & { glass: Surface; floor: FlatChart; laid: Laid }

/**
 * Raises a room or a court: every face that is seen from inside it and its half of each opening, to the
 * wall's centre line. Throws when the plan has neither by that id.
 */
export function raiseRoom(plan: FloorPlan, id: string): RoomShell {
  const { solid, shade, glass, floor } = charts(plan, id)
  const patch = layLight(solid).patches[solid.indexOf(floor)]
  const laid: Laid = new Map(patch ? [[floor, patch]] : [])
  return { ...surfaceOf([...solid, ...shade]), glass: surfaceOf(glass), floor, laid }
}
