import type { Outline } from '#exhibition'
import { contains } from '#kit'
import { grouped } from './cells.ts'
import { completePins } from './completePins.ts'
import { hangExhibits } from './hangExhibits.ts'
import { layFloor } from './layFloor.ts'
import { placeOpening } from './placeOpening.ts'
import { placeSigns } from './placeSigns.ts'
import { placeTitles } from './placeTitles.ts'
import { planCourts, planRoom } from './planRoom.ts'
import type { FloorPlan } from './types.ts'
import { viewExhibits, viewRoom } from './views.ts'
import { isFree } from './walk.ts'

/**
 * Draws the plan of an exhibition: what is pinned as it is, the rest by the planner. The same
 * outline gives the same plan, whatever it asks for; what it asks for in vain, `planProblems` says.
 */
export function planBuilding(given: Outline<unknown>): FloorPlan {
  const plan = completePins(given)
  const rooms = given.rooms.map((room) => planRoom(plan.rooms[room.id], room.id, room.wing))
  const courts = planCourts(plan.courts)
  const spaces = new Map([...rooms, ...courts].map((space) => [space.id, space]))
  const openings = plan.openings.map((pin) => placeOpening(pin, spaces))
  const own = grouped(openings, ({ sides }) => sides)
  const hangings = hangExhibits(given.rooms, plan.hangings, rooms)
  const { arrival, views: pinned } = plan
  const floor = layFloor({ rooms, openings, hangings })
  const views = {
    ...Object.fromEntries(rooms.map((room) => [room.id, viewRoom(room, own.get(room.id) ?? [])])),
    ...viewExhibits(hangings, rooms, pinned, (x, z) => isFree(floor, x, z)),
  }
  const signs = placeSigns(openings, rooms)
  const first = rooms.find((room) => contains(room.outer, arrival.x, arrival.z))
  if (!first) throw new Error('enfilade: nobody can arrive outside of every room')
  const start = { room: first.id, ...arrival, pitch: arrival.pitch ?? 0 }
  return {
    rooms,
    courts,
    openings,
    hangings,
    signs,
    titles: placeTitles(rooms, openings, hangings, signs, views),
    // Without a prototype: an address may ask for `constructor`, and nothing here has that id.
    views: Object.assign(Object.create(null), views, { [first.id]: start }),
    arrival: start,
  }
}
