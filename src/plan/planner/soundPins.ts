import type { OpeningPin, Outline, Pins, RoomPin } from '#exhibition'
import { contains, grown, type Rect } from '#kit'
import { openingAt } from '../placeOpening.ts'
import { planCourts, planRoom } from '../planRoom.ts'
import type { Opening, PlannedCourt, PlannedRoom } from '../types.ts'
import { own } from './content.ts'

/** The least clear width that a room must have for anybody to stand in it, metres. */
const least = 2

/** The pins of rooms that can be kept: those of known rooms, with ground to stand on. */
export function soundRooms({ rooms, plan }: Outline<unknown>): Map<string, RoomPin> {
  const sound = new Map<string, RoomPin>()
  for (const { id } of rooms) {
    const pin = own(plan.rooms, id)
    if (pin && isGround(pin)) sound.set(id, pin)
  }
  return sound
}

export const isGround = ({ x0, x1, z0, z1 }: Rect): boolean => x1 - x0 >= least && z1 - z0 >= least

export const groundOfPin = ({ x0, z0, x1, z1 }: Rect): Rect => ({ x0, z0, x1, z1 })

/** Rooms and courts as they are pinned, by id. */
export const spacesOf = (
  rooms: ReadonlyMap<string, RoomPin>,
  courts: Pins['courts'],
): Map<string, PlannedRoom | PlannedCourt> =>
  new Map<string, PlannedRoom | PlannedCourt>([
    ...planCourts(courts).map((court) => [court.id, court] as const),
    ...[...rooms].map(([id, pin]) => [id, planRoom(pin, id, '')] as const),
  ])

/** The openings whose sides are known and of which a doorway has two rooms. */
export function soundOpenings({ rooms, plan }: Outline<unknown>): OpeningPin[] {
  const known = new Set(rooms.map(({ id }) => id))
  return plan.openings.filter(({ kind, between }) => {
    const [first, second] = between
    if (first === second) return false
    if (kind === 'doorway') return second !== undefined && known.has(first) && known.has(second)
    return between.every((side) => known.has(side) || Object.hasOwn(plan.courts, side))
  })
}

/** An opening in the wall that its sides share, wholly within it. */
export function openingIn(
  pin: OpeningPin,
  spaces: ReadonlyMap<string, PlannedRoom | PlannedCourt>,
): Opening | undefined {
  const opening = openingAt(pin, spaces)
  if (!opening) return undefined
  const { through, x, z, width, sides } = opening
  const half = width / 2
  const ends =
    through === 'x'
      ? [
          [x, z - half],
          [x, z + half],
        ]
      : [
          [x - half, z],
          [x + half, z],
        ]
  const inside = sides.every((side) => {
    const outer = spaces.get(side)?.outer
    if (!outer) return false
    if (through === 'y') return contains(outer, x, z)
    return ends.every(([endX = x, endZ = z]) => contains(grown(outer, 0.001), endX, endZ))
  })
  return inside ? opening : undefined
}
