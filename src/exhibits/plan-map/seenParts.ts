import type { FloorPlan } from '#plan'

/** How much of every room's exhibits has been seen, 0 to 1, in the plan's order of rooms. */
export function seenParts({ rooms, hangings }: FloorPlan, seen: readonly string[]): number[] {
  const first = hangings.filter(({ place }) => place === 0)
  return rooms.map(({ id }) => {
    const all = first.filter(({ room }) => room === id)
    const some = all.filter(({ exhibit }) => seen.includes(exhibit))
    return all.length > 0 ? some.length / all.length : 0
  })
}
