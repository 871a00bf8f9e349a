import { grown, type Point, type Rect } from '#kit'
import { grouped, inCells } from './cells.ts'
import { wallThickness } from './wall.ts'
import type {
  Fixture,
  Floor,
  FloorPlan,
  Hanging,
  Obstacle,
  Opening,
  Passage,
  PlannedRoom,
} from './types.ts'

/** Half the width of a walking visitor, metres. */
const walker = 0.3
/** Foot of each fixture: its radius, or its width and depth before it is turned. */
export const footOf: Record<Fixture['kind'], number | readonly [number, number]> = {
  column: 0.33,
  tree: 0.5,
  bench: [1.8, 0.42],
  stone: [0.6, 0.6],
}

/**
 * Where one may walk: rooms and doorways narrowed by the visitor's body (its radius in metres), and
 * what stands there.
 */
export function layFloor(
  plan: Pick<FloorPlan, 'rooms' | 'openings' | 'hangings'>,
  body = walker,
): Floor {
  const known = new Map(plan.rooms.map((room) => [room.id, room]))
  const rooms = plan.rooms.map(({ id, clear }) => ({ id, rect: grown(clear, -body) }))
  const passages = plan.openings
    .filter((each) => each.kind === 'doorway')
    .map((each) => passage(each, body, known))
  const obstacles = [
    ...plan.rooms.flatMap((room) => room.fixtures.map((each) => standing(room.id, each))),
    ...plan.hangings.flatMap(obstructing),
  ].map((each) => withBody(each, body))
  return {
    body,
    rooms,
    passages,
    obstacles,
    at: {
      rooms: inCells(rooms, ({ rect }) => rect),
      passages: inCells(passages, ({ rect }) => rect),
      obstacles: inCells(obstacles, footprint),
    },
    of: {
      passages: grouped(passages, (each) => each.rooms),
      obstacles: grouped(obstacles, ({ room }) => [room]),
    },
  }
}

function footprint(obstacle: Obstacle): Rect {
  if (obstacle.kind === 'box') return obstacle.rect
  const { x, z, radius } = obstacle
  return grown({ x0: x, z0: z, x1: x, z1: z }, radius)
}

/** An obstacle as the visitor's middle meets it. */
function withBody(obstacle: Obstacle, body: number): Obstacle {
  return obstacle.kind === 'box'
    ? { ...obstacle, rect: grown(obstacle.rect, body) }
    : { ...obstacle, radius: obstacle.radius + body }
}

/** The strip through a wall, as wide as a body's middle may go, reaching into both rooms. */
function passage(opening: Opening, body: number, rooms: ReadonlyMap<string, PlannedRoom>): Passage {
  const [first, second] = opening.sides
  if (second === undefined) throw new Error(`enfilade: the doorway ${opening.id} has one side`)
  const { x, z, width } = opening
  const across = Math.min(width, walkable(opening)) / 2 - body
  const deep = wallThickness / 2 + body + 0.01
  const inX = opening.through === 'x'
  const rect: Rect = inX
    ? { x0: x - deep, x1: x + deep, z0: z - across, z1: z + across }
    : { x0: x - across, x1: x + across, z0: z - deep, z1: z + deep }
  const ends: [Point, Point] = inX
    ? [
        { x: x - deep, z },
        { x: x + deep, z },
      ]
    : [
        { x, z: z - deep },
        { x, z: z + deep },
      ]
  // The lower end first, and its room.
  const outer = rooms.get(first)?.outer
  const lower = inX ? (outer?.x0 ?? x) < x - 0.001 : (outer?.z0 ?? z) < z - 0.001
  return { id: opening.id, rooms: lower ? [first, second] : [second, first], rect, ends }
}

/** Clear width at the floor: a moon gate's chord, its centre being 1.25 m above the floor. */
function walkable({ shape, width, height }: Opening): number {
  if (shape === 'square') return width
  const radius = width / 2
  return 2 * Math.sqrt(radius ** 2 - (height - radius) ** 2)
}

function standing(room: string, { kind, x, z, turn }: Fixture): Obstacle {
  const foot = footOf[kind]
  if (typeof foot === 'number') return { room, kind: 'round', x, z, radius: foot }
  return { room, kind: 'box', rect: turned(x, z, foot[0], foot[1], turn) }
}

/** Whether a walker runs into it: whatever is lower than a head and stands off the wall. */
export const isInTheWay = ({ on, size: [, height, depth], y }: Hanging): boolean =>
  on !== 'ceiling' && (on !== 'wall' || depth >= 0.3) && y - height / 2 <= 2.1

function obstructing(hanging: Hanging): Obstacle[] {
  if (!isInTheWay(hanging)) return []
  const { room, size, x, z, turn } = hanging
  const [width, , depth] = size
  return [{ room, kind: 'box', rect: turned(x, z, width, depth, turn) }]
}

function turned(x: number, z: number, width: number, depth: number, turn: number): Rect {
  const sideways = Math.abs(Math.round(turn / 90)) % 2 === 1
  const [w, d] = sideways ? [depth, width] : [width, depth]
  return { x0: x - w / 2, x1: x + w / 2, z0: z - d / 2, z1: z + d / 2 }
}
