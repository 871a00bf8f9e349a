import type { Outline } from '#exhibition'
import { completePins } from './completePins.ts'
import { drawBuilding } from './drawBuilding.ts'
import type { FloorPlan } from './types.ts'

/**
 * Draws the plan of an exhibition: what is pinned as it is, the rest by the planner. The same
 * outline gives the same plan, whatever it asks for; what it asks for in vain, `planProblems` says.
 */
export function planBuilding(given: Outline<unknown>): FloorPlan {
  return drawBuilding(given, completePins(given))
}
