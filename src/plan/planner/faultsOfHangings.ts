import type { Entry, Outline } from '#exhibition'
import { grown } from '#kit'
import { hang } from '../hangExhibits.ts'
import type { Fault } from '../planProblems.ts'
import { planRoom } from '../planRoom.ts'
import type { Hanging, Opening, PlannedRoom } from '../types.ts'
import { boxOf } from './box.ts'
import { contentOf, own } from './content.ts'
import { overlaps } from './ground.ts'
import type { House } from './planHouse.ts'
import { openingIn } from './soundPins.ts'

/** Exhibits pinned outside of their room or across an opening, or larger than a room that is pinned. */
export function faultsOfHangings(outline: Outline<unknown>, house: House | undefined): Fault[] {
  return outline.rooms.flatMap((entry, r) => {
    const pin = own(outline.plan.rooms, entry.id)
    const room = house?.planned.get(entry.id) ?? (pin && planRoom(pin, entry.id, entry.wing))
    if (!room) return []
    return [
      ...(pin ? entry.exhibits.flatMap((each, e) => tooLarge(each, r, e, room)) : []),
      ...contentOf(entry, outline.plan).pinned.flatMap(({ exhibit, place, given, pin: where }) => {
        const hanging = hang(exhibit, given, place, where, room)
        const { ground } = boxOf(hanging)
        const path = ['plan', 'hangings', exhibit, place]
        const { x0, x1, z0, z1 } = grown(room.clear, 0.2)
        if (ground.x0 < x0 || ground.x1 > x1 || ground.z0 < z0 || ground.z1 > z1)
          return [
            {
              path,
              says: `${exhibit} hangs outside of its room ${room.id} (${spell(room)})`,
              fix: 'give a place between those walls, or leave the pin out',
            },
          ]
        const across = house && hanging.on === 'wall' && openingBehind(hanging, room, house)
        if (!across) return []
        return [
          {
            path,
            says: `${exhibit} hangs across the ${across.kind} ${across.id} of ${room.id}`,
            fix: 'move one of the two along the wall, or leave one of the pins out',
          },
        ]
      }),
    ]
  })
}

/** The opening of its wall that an exhibit covers, if any. */
function openingBehind(hanging: Hanging, room: PlannedRoom, house: House): Opening | undefined {
  const { ground, low, high } = boxOf(hanging)
  return house.openings
    .flatMap((pin) => openingIn(pin, house.planned) ?? [])
    .find(({ through, x, z, width, height, sill, sides }) => {
      if (through === 'y' || !sides.some((side) => side === room.id)) return false
      const [w, d] = through === 'x' ? [0.5, width / 2] : [width / 2, 0.5]
      const covers = overlaps(ground, { x0: x - w, x1: x + w, z0: z - d, z1: z + d })
      return covers && low < sill + height && high > sill
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
