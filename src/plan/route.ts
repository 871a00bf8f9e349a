import { contains, type Point } from '#kit'
import { cellAt } from './cells.ts'
import { roundObstacles } from './roundObstacles.ts'
import type { Floor, Passage } from './types.ts'
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
  const room = cellAt(floor.at.rooms, x, z).find(({ rect }) => contains(rect, x, z))
  if (room) return room.id
  const passage = cellAt(floor.at.passages, x, z).find(({ rect }) => contains(rect, x, z))
  if (!passage) return undefined
  const [first, second] = passage.ends
  const nearer = Math.hypot(first.x - x, first.z - z) <= Math.hypot(second.x - x, second.z - z)
  return passage.rooms[nearer ? 0 : 1]
}

type Leg = { room: string; to: Point }
/** A place got to: by which legs from which place before. */
type Reached = { at: Point; room: string; length: number; legs: Leg[]; before?: Reached }

/** The doorway in which somebody stands; a floor's rooms do not reach into it. */
function doorwayAt(floor: Floor, { x, z }: Point): Passage | undefined {
  if (cellAt(floor.at.rooms, x, z).some(({ rect }) => contains(rect, x, z))) return undefined
  return cellAt(floor.at.passages, x, z).find(({ rect }) => contains(rect, x, z))
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
  // The longest first, so that the shortest is taken from the end.
  const open: Reached[] = []
  const push = (reached: Reached) => {
    let [low, high] = [0, open.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((open[middle]?.length ?? 0) > reached.length) low = middle + 1
      else high = middle
    }
    open.splice(low, 0, reached)
  }
  const reach = (here: Reached, at: Point, room: string, legs: Leg[]) => {
    const length = here.length + Math.hypot(at.x - here.at.x, at.z - here.at.z)
    push({ at, room, length, legs, before: here })
  }
  // Out of a doorway one first steps into one of its rooms, which alone are convex.
  if (from)
    for (const [i, end] of from.ends.entries()) {
      const room = from.rooms[i]
      if (room !== undefined) reach(beginning, end, room, [{ room, to: end }])
    }
  else push(beginning)

  const settled = new Set<string>()
  for (;;) {
    const here = open.pop()
    if (!here) return undefined
    if (here.at === goal) return allLegs(here)
    const key = `${here.at.x},${here.at.z}`
    if (settled.has(key)) continue
    settled.add(key)
    if (!to && here.room === goalRoom) reach(here, goal, goalRoom, [{ room: goalRoom, to: goal }])
    for (const passage of floor.of.passages.get(here.room) ?? []) {
      const side = passage.rooms.indexOf(here.room)
      const near = passage.ends[side]
      const far = passage.ends[1 - side]
      const next = passage.rooms[1 - side]
      if (!near || !far || next === undefined) continue
      const walked = { room: here.room, to: near }
      if (passage === to) reach(here, goal, here.room, [walked, { room: here.room, to: goal }])
      reach(here, far, next, [walked, { room: next, to: far }])
    }
  }
}

/** The legs of the whole way to a place, from where it began. */
function allLegs(end: Reached): Leg[] {
  const legs: Leg[][] = []
  for (let at: Reached | undefined = end; at; at = at.before) legs.push(at.legs)
  return legs.toReversed().flat()
}
