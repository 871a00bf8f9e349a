import type { Size, Stand } from '#exhibition'
import { degrees, grown, headingTo, nearestIn, radians, turnBetween } from '#kit'
import type { Hanging, Opening, PlannedRoom, View } from './types.ts'

/** Height of the eyes of somebody who stands, metres. */
export const eyeHeight = 1.6
/** Metres inside its first doorway at which a room is first seen. */
const doorstep = 1.2
/** How far from straight in, degrees, one looks at most: titles still know the way in by it. */
const mostTurned = 29
/** What a visitor keeps between themselves and a wall or a thing, metres. */
const margin = 0.45
/** Nobody need read from nearer than this, metres. */
export const nearest = 1.3

/** From how far a thing is best seen: 1.5 times its diagonal, at most 4.5 m; long ones from 3.2. */
export const idealDistance = ([width, height]: Size): number =>
  width > 4 ? 3.2 : Math.min(4.5, Math.max(nearest, 1.5 * Math.hypot(width, height)))

/** Where a room is seen from: inside the first doorway of its own openings, looking in towards its middle. */
export function viewRoom(room: PlannedRoom, openings: readonly Opening[]): View {
  const door = openings.find((opening) => opening.kind === 'doorway')
  const middle = {
    x: (room.outer.x0 + room.outer.x1) / 2,
    z: (room.outer.z0 + room.outer.z1) / 2,
  }
  if (!door) return { room: room.id, ...middle, heading: 0, pitch: 0 }
  const inX = door.through === 'x' ? Math.sign(middle.x - door.x) : 0
  const inZ = door.through === 'z' ? Math.sign(middle.z - door.z) : 0
  const x = door.x + inX * (doorstep + 0.2)
  const z = door.z + inZ * (doorstep + 0.2)
  // From a doorway in a corner one would see mostly the wall that it is in.
  const straight = headingTo(0, 0, inX, inZ)
  const turn = turnBetween(straight, headingTo(x, z, middle.x, middle.z))
  const heading = straight + Math.max(-mostTurned, Math.min(mostTurned, turn))
  return { room: room.id, x, z, heading: (heading + 360) % 360, pitch: 0 }
}

/**
 * Writes into `views` where every exhibit is seen from: pinned, or before its first place by the rule.
 * Where something stands on that spot, one steps nearer. A room's own view stays unless it is pinned.
 */
export function viewPinned(
  hangings: readonly Hanging[],
  rooms: readonly PlannedRoom[],
  pinned: Readonly<Record<string, Stand>>,
  isFree: (x: number, z: number) => boolean,
  views: Record<string, View>,
): void {
  const known = new Map(rooms.map((room) => [room.id, room]))
  const see = (id: string, room: string, by: () => View | undefined) => {
    const pin = pinned[id]
    const view = pin ? { room, ...pin, pitch: pin.pitch ?? 0 } : by()
    if (view) views[id] = view
  }
  for (const { id } of rooms) see(id, id, () => views[id])
  for (const hanging of hangings) {
    if (hanging.place !== 0) continue
    const room = known.get(hanging.room)
    if (!room) continue
    see(hanging.exhibit, room.id, () => standBefore(hanging, room, isFree))
  }
}

/** At the best distance, never out of the room; looking at the middle. */
function standBefore(
  hanging: Hanging,
  room: PlannedRoom,
  isFree: (x: number, z: number) => boolean,
): View {
  const depth = hanging.size[2]
  const ideal = idealDistance(hanging.size)
  const turn = radians(hanging.turn)
  const spot = (away: number) =>
    nearestIn(
      grown(room.clear, -margin),
      hanging.x + Math.sin(turn) * (away + depth / 2),
      hanging.z - Math.cos(turn) * (away + depth / 2),
    )
  let { x, z } = spot(ideal)
  for (let away = ideal; away >= nearest && !isFree(x, z); away -= 0.1) ({ x, z } = spot(away))
  const pitch = degrees(Math.atan2(hanging.y - eyeHeight, Math.hypot(x - hanging.x, z - hanging.z)))
  return { room: room.id, x, z, heading: headingTo(x, z, hanging.x, hanging.z), pitch }
}
