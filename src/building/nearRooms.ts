import { createSight, type FloorPlan, type View } from '#plan'

/**
 * The rooms and courts worth having in memory for somebody in this room: it, what its doors and
 * windows lead to, and what is seen from its own view and from the exhibit's that they look at.
 * Nearest first. What else comes in sight on the way is built when it does.
 */
export function nearRooms(plan: FloorPlan, room: string, exhibit?: string): string[] {
  const beside = plan.openings
    .filter((opening) => opening.sides.some((side) => side === room))
    .flatMap((opening) => opening.sides.filter((side) => side !== room))
  const views = [plan.views[room], exhibit === undefined ? undefined : plan.views[exhibit]]
  return [...new Set([room, ...beside, ...views.flatMap((view) => seenFrom(plan, view))])]
}

function seenFrom(plan: FloorPlan, view: View | undefined): string[] {
  if (!view) return []
  const sight = createSight(plan)
  return [0, 90, 180, 270].flatMap((heading) => {
    sight.look(view.x, view.z, heading, 46)
    return [...sight.seen]
  })
}
