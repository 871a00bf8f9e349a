import { createSight, type FloorPlan } from '#plan'

/**
 * The rooms and courts worth having in memory for somebody in this room: it, what its doors and
 * windows lead to, and what its middle sees through them. Nearest first.
 */
export function nearRooms(plan: FloorPlan, room: string): string[] {
  const beside = plan.openings
    .filter((opening) => opening.sides.some((side) => side === room))
    .flatMap((opening) => opening.sides.filter((side) => side !== room))
  return [...new Set([room, ...beside, ...seenFrom(plan, room)])]
}

function seenFrom(plan: FloorPlan, id: string): string[] {
  const view = plan.views[id]
  if (!view) return []
  const sight = createSight(plan)
  return [0, 90, 180, 270].flatMap((heading) => {
    sight.look(view.x, view.z, heading, 46)
    return [...sight.seen]
  })
}
