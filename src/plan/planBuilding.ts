import type { Outline } from '#exhibition'
import { contains, grown } from '#kit'
import { grouped } from './cells.ts'
import { completePins } from './completePins.ts'
import { hangExhibits } from './hangExhibits.ts'
import { layFloor } from './layFloor.ts'
import { placeOpening } from './placeOpening.ts'
import { placeSigns } from './placeSigns.ts'
import { placeTitles } from './placeTitles.ts'
import type { FloorPlan, PlannedCourt, PlannedRoom } from './types.ts'
import { viewExhibits, viewRoom } from './views.ts'
import { isFree } from './walk.ts'
import { wallThickness } from './wall.ts'

/**
 * Draws the plan of an exhibition: what is pinned as it is, the rest by the planner. The same
 * outline gives the same plan, whatever it asks for; what it asks for in vain, `planProblems` says.
 */
export function planBuilding(given: Outline<unknown>): FloorPlan {
  const outline = { ...given, plan: completePins(given) }
  const rooms = outline.rooms.map((room) => planRoom(outline, room.id, room.wing))
  const courts = Object.entries(outline.plan.courts).map(
    ([id, { palette, planting, ...outer }]): PlannedCourt => ({
      id,
      outer,
      clear: grown(outer, -wallThickness / 2),
      palette,
      planting,
    }),
  )
  const spaces = new Map([...rooms, ...courts].map((space) => [space.id, space]))
  const openings = outline.plan.openings.map((pin) => placeOpening(pin, spaces))
  const own = grouped(openings, ({ sides }) => sides)
  const hangings = hangExhibits(outline, rooms)
  const { arrival, views: pinned } = outline.plan
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

function planRoom(outline: Outline<unknown>, id: string, wing: string): PlannedRoom {
  const pin = outline.plan.rooms[id]
  if (!pin) throw new Error(`enfilade: the room ${id} has no place in the plan`)
  const { x0, z0, x1, z1, ceiling, palette, accents = {}, fixtures = [] } = pin
  const outer = { x0, z0, x1, z1 }
  return {
    id,
    wing,
    outer,
    clear: grown(outer, -wallThickness / 2),
    ceiling,
    walls: pin.walls ?? ceiling ?? 4,
    palette,
    accents,
    fixtures: fixtures.map(({ kind, at: [x, z], turn = 0 }) => ({ kind, x, z, turn })),
  }
}
