import type { Outline } from '#exhibition'
import type { Fault } from '../planProblems.ts'
import { overlaps } from './ground.ts'
import { groundOfPin, isGround, soundRooms } from './soundPins.ts'

/** Pinned rooms and courts that are no rooms, or lie over one another. */
export function faultsOfRooms(outline: Outline<unknown>): Fault[] {
  const { plan } = outline
  const faults: Fault[] = []
  const grounds = [
    ...[...soundRooms(outline)].map(([id, pin]) => ({ id, of: 'rooms', rect: groundOfPin(pin) })),
    ...Object.entries(plan.courts).map(([id, pin]) => ({
      id,
      of: 'courts',
      rect: groundOfPin(pin),
    })),
  ]
  for (const [of, pins] of Object.entries({ rooms: plan.rooms, courts: plan.courts }))
    for (const [id, pin] of Object.entries(pins))
      if (!isGround(pin))
        faults.push({
          path: ['plan', of, id],
          says: `${id} is no place to stand in: from x ${pin.x0} to ${pin.x1}, from z ${pin.z0} to ${pin.z1}`,
          fix: 'x0 is the western and z0 the northern wall; x1 and z1 are at least 2 m more',
        })
  // Along x, so that only those are compared that may meet.
  grounds.sort((a, b) => a.rect.x0 - b.rect.x0)
  for (const [i, one] of grounds.entries())
    for (const other of grounds.slice(i + 1)) {
      if (other.rect.x0 >= one.rect.x1) break
      if (overlaps(one.rect, other.rect))
        faults.push({
          path: ['plan', other.of, other.id],
          says: `${other.id} lies over ${one.id}`,
          fix: `move one of them, or leave out where ${other.id} is: the planner then places it`,
        })
    }
  return faults
}
