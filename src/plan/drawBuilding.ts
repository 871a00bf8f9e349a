import type { Outline } from '#exhibition'
import { contains } from '#kit'
import { grouped } from './cells.ts'
import type { WholePins } from './completePins.ts'
import { hangExhibits } from './hangExhibits.ts'
import { layFloor } from './layFloor.ts'
import { placeOpening } from './placeOpening.ts'
import { placeSigns } from './placeSigns.ts'
import { placeTitles } from './placeTitles.ts'
import { planCourts, planRoom } from './planRoom.ts'
import type { FloorPlan, View } from './types.ts'
import { viewPinned, viewRoom } from './views.ts'
import { isFree } from './walk.ts'

/** Draws the plan of an exhibition from pins that leave nothing open. */
export function drawBuilding(given: Outline<unknown>, plan: WholePins): FloorPlan {
  const rooms = given.rooms.map((room) => planRoom(plan.rooms[room.id], room.id, room.wing))
  const courts = planCourts(plan.courts)
  const spaces = new Map([...rooms, ...courts].map((space) => [space.id, space]))
  const openings = plan.openings.map((pin) => placeOpening(pin, spaces))
  const own = grouped(openings, ({ sides }) => sides)
  const hangings = hangExhibits(given.rooms, plan.hangings, rooms)
  const floor = layFloor({ rooms, openings, hangings })
  const { arrival, views: pinned } = plan
  const first = rooms.find((room) => contains(room.outer, arrival.x, arrival.z))
  if (!first) throw new Error('enfilade: nobody can arrive outside of every room')
  const start = { room: first.id, ...arrival, pitch: arrival.pitch ?? 0 }
  // Without a prototype: an address may ask for `constructor`, and nothing here has that id.
  const views: Record<string, View> = Object.create(null)
  for (const room of rooms)
    views[room.id] = room === first ? start : viewRoom(room, own.get(room.id) ?? [])
  const signs = placeSigns(openings, rooms)
  // A title hangs where one comes in, wherever its room is seen from.
  const titles = placeTitles(rooms, openings, hangings, signs, views)
  viewPinned(hangings, rooms, pinned, (x, z) => isFree(floor, x, z), views)
  return {
    rooms,
    courts,
    openings,
    hangings,
    signs,
    titles,
    views,
    arrival: start,
  }
}
