import type { Chart, FlatChart } from '#craft'
import type { FloorPlan, PlannedCourt, PlannedRoom } from '#plan'
import { ceiling } from './ceiling.ts'
import { contacts } from './contact.ts'
import { coping } from './coping.ts'
import { furniture } from './furniture.ts'
import { ground, inlay } from './ground.ts'
import { front, openRoom } from './openRoom.ts'
import { paletteOf } from './palettes.ts'
import { planting } from './planting.ts'
import { raiseWalls } from './raiseWalls.ts'
import { columns } from './skyWell.ts'
import { wallsOf, type Wall } from './wall.ts'
import { windowPane } from './windowFrame.ts'

/**
 * A place's surfaces as charts: what is solid, its floor among it, the shade that lies on that, and
 * its panes of glass.
 */
export type Charts = { solid: Chart[]; shade: Chart[]; glass: Chart[]; floor: FlatChart }

const courtWalls = 5.2

/** The charts of a room or a court. Throws when the plan has neither by that id. */
export function charts(plan: FloorPlan, id: string): Charts {
  const room = plan.rooms.find((each) => each.id === id)
  if (room) return roomCharts(plan, room)
  const court = plan.courts.find((each) => each.id === id)
  if (court) return courtCharts(plan, court)
  throw new Error(`enfilade: the plan has no room or court ${id}`)
}

function roomCharts(plan: FloorPlan, room: PlannedRoom): Charts {
  const look = paletteOf(room.palette)
  const roofed = room.ceiling !== undefined
  const heights = {
    north: room.ceiling ?? front,
    south: room.ceiling ?? room.walls,
    east: room.ceiling ?? room.walls,
    west: room.ceiling ?? room.walls,
  }
  const walls = wallsOf(room.id, room.outer, room.clear, heights, plan.openings)
  const own = plan.openings.filter(({ sides }) => sides.some((side) => side === room.id))
  const floor = ground(room.id, room.clear, look.floor, roofed ? own : [])
  const stands = [...columns(room), ...furniture(room)]
  const solid = [
    // What stands in the room comes first: what it hides is then never shaded.
    ...stands,
    ...raiseWalls(room.id, walls, look, room.accents, roofed),
    ...(roofed ? ceiling(room, plan.openings) : openRoom(room, walls)),
    ...(roofed ? inlay(room.id, room.clear, own) : []),
    floor,
  ]
  return { solid, shade: contacts(stands, [floor]), glass: panes(room.id, walls), floor }
}

function courtCharts(plan: FloorPlan, court: PlannedCourt): Charts {
  const look = paletteOf(court.palette)
  const tall = { north: courtWalls, south: courtWalls, east: courtWalls, west: courtWalls }
  const walls = wallsOf(court.id, court.outer, court.clear, tall, plan.openings)
  const floor = ground(court.id, court.clear, look.floor, [])
  const solid = [
    ...planting(court),
    ...raiseWalls(court.id, walls, look, {}, false),
    ...walls.flatMap((wall) => coping(`${court.id}/crown/${wall.side}`, wall)),
    floor,
  ]
  return { solid, shade: [], glass: panes(court.id, walls), floor }
}

const panes = (id: string, walls: readonly Wall[]): Chart[] =>
  walls.flatMap((wall) =>
    wall.openings
      .filter(({ glazed }) => glazed)
      .flatMap((opening) => windowPane(`${id}/opening/${opening.opening.id}`, wall, opening)),
  )
