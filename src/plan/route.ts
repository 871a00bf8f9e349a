import { contains, type Point } from '#kit'
import { roundObstacles } from './roundObstacles.ts'
import type { Floor } from './types.ts'
import { nearestFree } from './walk.ts'

/**
 * The shortest way over the floor: corners to walk to, the goal last, through doorways and round
 * obstacles. A goal where nobody may stand becomes the nearest place where one may.
 * Gives nothing when there is no way.
 */
export function route(floor: Floor, from: Point, to: Point): Point[] | undefined {
  const start = nearestFree(floor, from.x, from.z)
  const goal = nearestFree(floor, to.x, to.z)
  const legs = throughDoors(floor, start, goal)
  if (!legs) return undefined
  const corners: Point[] = []
  let at = start
  for (const { room, to: end } of legs) {
    corners.push(...roundObstacles(floor, room, at, end))
    at = end
  }
  return corners
}

/** The room whose floor, or whose half of a doorway, the point lies on. */
export function roomAt(floor: Floor, { x, z }: Point): string | undefined {
  const room = floor.rooms.find(({ rect }) => contains(rect, x, z))
  if (room) return room.id
  const passage = floor.passages.find(({ rect }) => contains(rect, x, z))
  if (!passage) return undefined
  const [first, second] = passage.ends
  const nearer = Math.hypot(first.x - x, first.z - z) <= Math.hypot(second.x - x, second.z - z)
  const end = nearer ? first : second
  const beside = floor.rooms.find(({ rect }) => contains(rect, end.x, end.z))
  return beside?.id
}

type Leg = { room: string; to: Point }
type Reached = { at: Point; room: string; length: number; legs: Leg[] }

/** The doorway in which somebody stands; a floor's rooms do not reach into it. */
function doorwayAt(floor: Floor, { x, z }: Point): Floor['passages'][number] | undefined {
  if (floor.rooms.some(({ rect }) => contains(rect, x, z))) return undefined
  return floor.passages.find(({ rect }) => contains(rect, x, z))
}

/** Dijkstra over the doorways: which to take, straight lines between them as lengths. */
function throughDoors(floor: Floor, start: Point, goal: Point): Leg[] | undefined {
  const startRoom = roomAt(floor, start)
  const goalRoom = roomAt(floor, goal)
  if (startRoom === undefined || goalRoom === undefined) return undefined
  const from = doorwayAt(floor, start)
  const to = doorwayAt(floor, goal)
  if (from && from === to) return [{ room: startRoom, to: goal }]

  const beginning: Reached = { at: start, room: startRoom, length: 0, legs: [] }
  const open: Reached[] = []
  const reach = (here: Reached, at: Point, room: string, legs: Leg[]) =>
    open.push({
      at,
      room,
      length: here.length + Math.hypot(at.x - here.at.x, at.z - here.at.z),
      legs: [...here.legs, ...legs],
    })
  // Out of a doorway one first steps into one of its rooms, which alone are convex.
  if (from)
    for (const end of from.ends) {
      const room = roomAt(floor, end)
      if (room !== undefined) reach(beginning, end, room, [{ room, to: end }])
    }
  else open.push(beginning)

  const settled = new Set<string>()
  for (;;) {
    open.sort((a, b) => b.length - a.length)
    const here = open.pop()
    if (!here) return undefined
    if (here.at === goal) return here.legs
    const key = `${here.at.x},${here.at.z}`
    if (settled.has(key)) continue
    settled.add(key)
    if (!to && here.room === goalRoom) reach(here, goal, goalRoom, [{ room: goalRoom, to: goal }])
    for (const passage of floor.passages) {
      const rooms = passage.ends.map((end) => roomAt(floor, end))
      const side = rooms.indexOf(here.room)
      const near = passage.ends[side]
      const far = passage.ends[1 - side]
      const next = rooms[1 - side]
      if (side < 0 || !near || !far || next === undefined) continue
      const walked = { room: here.room, to: near }
      if (passage === to) reach(here, goal, here.room, [walked, { room: here.room, to: goal }])
      reach(here, far, next, [walked, { room: next, to: far }])
    }
  }
}
