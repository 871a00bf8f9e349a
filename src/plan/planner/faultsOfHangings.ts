import type { Entry, Outline } from '#exhibition'
import { grown } from '#kit'
import { hang } from '../hangExhibits.ts'
import type { Fault } from '../planProblems.ts'
import { planRoom } from '../planRoom.ts'
import type { PlannedRoom } from '../types.ts'
import { boxOf } from './box.ts'
import { contentOf, own } from './content.ts'
import type { House } from './planHouse.ts'

/** Exhibits pinned outside of their room, or larger than a room that is pinned. */
export function faultsOfHangings(outline: Outline<unknown>, house: House | undefined): Fault[] {
  return outline.rooms.flatMap((entry, r) => {
    const pin = own(outline.plan.rooms, entry.id)
    const room = house?.planned.get(entry.id) ?? (pin && planRoom(pin, entry.id, entry.wing))
    if (!room) return []
    return [
      ...(pin ? entry.exhibits.flatMap((each, e) => tooLarge(each, r, e, room)) : []),
      ...contentOf(entry, outline.plan).pinned.flatMap(({ exhibit, place, given, pin: where }) => {
        const { ground } = boxOf(hang(exhibit, given, place, where, room))
        const { x0, x1, z0, z1 } = grown(room.clear, 0.2)
        if (ground.x0 >= x0 && ground.x1 <= x1 && ground.z0 >= z0 && ground.z1 <= z1) return []
        return [
          {
            path: ['plan', 'hangings', exhibit, place],
            says: `${exhibit} hangs outside of its room ${room.id} (${spell(room)})`,
            fix: 'give a place between those walls, or leave the pin out',
          },
        ]
      }),
    ]
  })
}

function tooLarge(entry: Entry<unknown>, r: number, e: number, room: PlannedRoom): Fault[] {
  const { x0, x1, z0, z1 } = room.clear
  const longest = Math.max(x1 - x0, z1 - z0)
  const height = room.ceiling ?? Infinity
  return entry.places.flatMap(({ size: [width, tall, depth] }, place) => {
    if (Math.max(width, depth) <= longest && tall <= height) return []
    return [
      {
        path: ['rooms', r, 'exhibits', e, 'places', place],
        says: `${entry.id} (${width} x ${tall} x ${depth} m) is larger than its room ${room.id}`,
        fix: `make ${room.id} larger, or leave its pin out: the planner then makes it large enough`,
      },
    ]
  })
}

const spell = ({ clear: { x0, x1, z0, z1 } }: PlannedRoom): string =>
  `x ${x0.toFixed(1)} to ${x1.toFixed(1)}, z ${z0.toFixed(1)} to ${z1.toFixed(1)}`
