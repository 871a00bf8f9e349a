import type { HangingPin, On, OutlineRoom, Place, Side } from '#exhibition'
import type { Hanging, PlannedRoom } from './types.ts'

/** The line on which the middle of a picture hangs, and the lower edge of one over 2 m high. */
const centreLine = 1.5
const largeBottom = 0.6
/** Metres under the thing: on a plinth a medium object's middle comes to 1.2 to 1.3 m. */
const standOf: Record<On, number> = { wall: 0, plinth: 0.95, table: 0.78, floor: 0, ceiling: 0 }

/** The heading that a thing on this wall of a room looks to. */
const facing: Record<Side, number> = { north: 180, east: 270, south: 0, west: 90 }

/** A hanging whose place is known to the centimetre. */
export type SetPin =
  | Exclude<HangingPin, { wall: Side }>
  | { wall: Side; along: number; centre?: number }

/** Hangs every exhibit of the rooms where it is pinned. Throws for one without a pin. */
export function hangExhibits(
  outlines: readonly OutlineRoom<unknown>[],
  hangings: Readonly<Record<string, SetPin[]>>,
  rooms: readonly PlannedRoom[],
): Hanging[] {
  return outlines.flatMap((room, index) =>
    room.exhibits.flatMap((entry) => {
      const planned = rooms[index]
      const pins = hangings[entry.id]
      if (!planned || !pins) throw new Error(`enfilade: ${entry.id} hangs nowhere`)
      return entry.places.map((place, i) => {
        const pin = pins[i]
        if (!pin) throw new Error(`enfilade: ${entry.id} has no pin for its place ${i + 1}`)
        return hang(entry.id, place, i, pin, planned)
      })
    }),
  )
}

/** The place of an exhibit as it hangs in its room. `index` says which of its places it is. */
export function hang(
  exhibit: string,
  { on, size }: Place,
  index: number,
  pin: SetPin,
  room: PlannedRoom,
): Hanging {
  const [, height, depth] = size
  const stand = standOf[on]
  const start = { exhibit, room: room.id, place: index, on, size, stand }
  if ('at' in pin) {
    const [x, z] = pin.at
    return { ...start, x, z, y: (pin.base ?? stand) + height / 2, turn: pin.turn }
  }
  const y = pin.centre ?? (height > 2 ? largeBottom + height / 2 : centreLine)
  const { x0, x1, z0, z1 } = room.clear
  const turn = facing[pin.wall]
  const off = depth / 2
  const spots: Record<Side, { x: number; z: number }> = {
    north: { x: pin.along, z: z0 + off },
    south: { x: pin.along, z: z1 - off },
    east: { x: x1 - off, z: pin.along },
    west: { x: x0 + off, z: pin.along },
  }
  return { ...start, ...spots[pin.wall], y, turn }
}
