import { createSight, type FloorPlan, type View } from '#plan'

/** Half of what is seen at once in a wide window, degrees. */
const widest = 52

/**
 * The rooms and courts worth having in memory for somebody in this room: it, what its doors and
 * windows lead to, and what is seen from its own view and from the exhibit's that they look at.
 * Nearest first. What else comes in sight on the way is built when it does.
 */
export function nearRooms(plan: FloorPlan, room: string, exhibit?: string): string[] {
  const { beside, sight } = neighboursIn(plan)
  const views = [plan.views[room], exhibit === undefined ? undefined : plan.views[exhibit]]
  return [
    ...new Set([
      room,
      ...(beside.get(room) ?? []),
      ...views.flatMap((view) => seenFrom(sight, view)),
    ]),
  ]
}

/**
 * What somebody needs who stands still and looks that way: the room, and what is seen from there. The
 * other rooms near are built when they walk on. Metres; heading in degrees.
 */
export function roomsAhead(
  plan: FloorPlan,
  { room, x, z, heading }: Omit<View, 'pitch'>,
): string[] {
  const { sight } = neighboursIn(plan)
  sight.look(x, z, heading, widest)
  return [...new Set([room, ...sight.seen])]
}

type Sight = ReturnType<typeof createSight>
type Neighbours = { beside: ReadonlyMap<string, readonly string[]>; sight: Sight }
const known = new WeakMap<FloorPlan, Neighbours>()

/** What lies beside what: worked out once for a plan, however many rooms it has. */
function neighboursIn(plan: FloorPlan): Neighbours {
  const found = known.get(plan)
  if (found) return found
  const beside = new Map<string, string[]>()
  for (const { sides } of plan.openings)
    for (const side of sides)
      beside.set(side, [...(beside.get(side) ?? []), ...sides.filter((other) => other !== side)])
  const neighbours = { beside, sight: createSight(plan) }
  known.set(plan, neighbours)
  return neighbours
}

function seenFrom(sight: Sight, view: View | undefined): string[] {
  if (!view) return []
  return [0, 90, 180, 270].flatMap((heading) => {
    sight.look(view.x, view.z, heading, 46)
    return [...sight.seen]
  })
}
