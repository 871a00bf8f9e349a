import { grown, type Rect } from '#kit'
import type { Hanging, Opening } from '../types.ts'
import { between, groundOf } from './box.ts'
import { createUnion, type Union } from './union.ts'
import { beside, doorway, narrowShare, share, tidy } from './measures.ts'
import { frontOf } from './standThings.ts'
import { longLook, type Doors } from './sightLine.ts'

type Joint = { through: 'x' | 'z'; line: number; from: number; to: number }
/**
 * Two rooms to be joined: by the way of the walk, by a second one, or where a way cannot be.
 * `at` are places on the plan where the doorway may be, best first.
 */
export type Join = {
  rooms: [string, string]
  at: { x: number; z: number }[]
  as: 'way' | 'ring' | 'spare'
}

/** The stretch of wall that two rooms have in common. */
function jointOf(a: Rect, b: Rect): Joint | undefined {
  const [x0, x1] = [Math.max(a.x0, b.x0), Math.min(a.x1, b.x1)]
  const [z0, z1] = [Math.max(a.z0, b.z0), Math.min(a.z1, b.z1)]
  if (x0 === x1 && z1 > z0 && (a.x1 === b.x0 || b.x1 === a.x0))
    return { through: 'x', line: x0, from: z0, to: z1 }
  if (z0 === z1 && x1 > x0 && (a.z1 === b.z0 || b.z1 === a.z0))
    return { through: 'z', line: z0, from: x0, to: x1 }
  return undefined
}

/** Whether a doorway of the planner's has room between two rooms. */
export const adjoins = (a: Rect, b: Rect, least: number = share): boolean => {
  const joint = jointOf(a, b)
  return joint !== undefined && joint.to - joint.from >= least - 1e-9
}

/** What doors keep clear of: rooms' own corners, other openings, what is pinned. */
export type Walls = {
  rects: ReadonlyMap<string, Rect>
  hung: ReadonlyMap<string, readonly Hanging[]>
  windows: ReadonlyMap<string, readonly Opening[]>
  /** Whether a room that cannot grow would hold its exhibits with these openings. */
  suits: (room: string, openings: readonly Opening[]) => boolean
}

/**
 * Puts a doorway into every join, so that nobody sees through more than three, moving earlier ones
 * or going by a spare join where that is needed. `doors` holds those that are pinned and receives
 * the rest; gives them in the order of the joins. A ring that cannot be is left out.
 */
export function chooseDoors(joins: readonly Join[], walls: Walls, doors: Doors): Opening[] {
  const made = new Map<Join, Opening>()
  const choice: Choice = { walls, doors, made, joinOf: new Map(), undo: [] }
  const late = joins.filter((join) => join.as === 'way' && !build(join, choice, 2))
  if (late.length > 0) {
    const union = unionOf(doors)
    const mend = (join: Join, how: () => boolean) => {
      const [a, b] = join.rooms
      if (union.find(a) !== union.find(b) && how()) union.join(a, b)
    }
    // By narrow doors, round by other rooms, and only then in plain sight.
    for (const join of late) mend(join, () => build(join, choice, 2, 1))
    for (const join of joins) if (join.as === 'spare') mend(join, () => build(join, choice, 2))
    for (const join of late)
      mend(join, () => {
        const [plain] = optionsFor(join, walls, doors)
        return plain !== undefined && put(join, plain, choice)
      })
  }
  for (const join of joins) if (join.as === 'ring') build(join, choice, 0)
  return joins.flatMap((join) => made.get(join) ?? [])
}

function unionOf(doors: Doors): Union {
  const union = createUnion()
  for (const own of doors.values())
    for (const { sides } of own) if (sides[1] !== undefined) union.join(sides[0], sides[1])
  return union
}

/** Whether a doorway with its signs can be between two rooms at all; a narrow one counts. */
export function canJoin(a: string, b: string, walls: Walls, doors: Doors): boolean {
  const [one, other] = [walls.rects.get(a), walls.rects.get(b)]
  if (!one || !other || !adjoins(one, other, narrowShare)) return false
  const join: Join = { rooms: [a, b], at: [], as: 'way' }
  const [first] = optionsFor(join, walls, doors, 0, 2)
  return first !== undefined
}

/** What is built so far, and how to take it back step by step. */
type Choice = {
  walls: Walls
  doors: Doors
  made: Map<Join, Opening>
  joinOf: Map<Opening, Join>
  undo: (() => void)[]
}

/** How many places of a door are tried when another is to make way for it. */
const patience = 16

/**
 * Builds the doorway of a join so that nobody sees too far, moving up to so many earlier ones; from
 * `narrow` on the widths are narrow. Says whether it could; if not, everything is as it was.
 */
function build(join: Join, choice: Choice, moves: number, narrow = 0): boolean {
  const { walls, doors, undo, joinOf } = choice
  for (const free of optionsFor(join, walls, doors, narrow))
    if (!longLook(doors, free)) return put(join, free, choice)
  if (moves === 0) return false
  let left = patience
  for (const door of optionsFor(join, walls, doors, narrow)) {
    left -= 1
    if (left < 0) return false
    for (const old of longLook(doors, door) ?? []) {
      const other = joinOf.get(old)
      if (!other) continue
      const mark = undo.length
      take(other, old, choice)
      put(join, door, choice)
      const isHidden = () => !longLook(doors, door)
      if (isHidden() && build(other, choice, moves - 1, narrow) && isHidden()) return true
      while (undo.length > mark) undo.pop()?.()
    }
  }
  return false
}

function put(join: Join, door: Opening, choice: Choice): true {
  add(join, door, choice)
  choice.undo.push(() => remove(join, door, choice))
  return true
}

function take(join: Join, door: Opening, choice: Choice): void {
  remove(join, door, choice)
  choice.undo.push(() => add(join, door, choice))
}

function add(join: Join, door: Opening, { doors, made, joinOf }: Choice): void {
  made.set(join, door)
  joinOf.set(door, join)
  for (const side of door.sides) doors.set(side, [...(doors.get(side) ?? []), door])
}

function remove(join: Join, door: Opening, { doors, made, joinOf }: Choice): void {
  made.delete(join)
  joinOf.delete(door)
  for (const side of door.sides) {
    const own = doors.get(side) ?? []
    doors.set(
      side,
      own.filter((each) => each !== door),
    )
  }
}

/** Widths of doorways, and how far they keep from a room's corner: room for a sign, if need be none. */
const widths = [
  [doorway.width, 0.9],
  [doorway.narrow, 0.9],
  [doorway.narrow, 0.1],
] as const

/**
 * Where the doorway of a join may be, best first; narrow ones only where no wide one can be, or
 * from `narrow` on; `until` leaves out the narrowest.
 */
function* optionsFor(
  join: Join,
  walls: Walls,
  doors: Doors,
  narrow = 0,
  until: number = widths.length,
): Generator<Opening> {
  const [first, second] = join.rooms
  const [a, b] = [walls.rects.get(first), walls.rects.get(second)]
  const joint = a && b && jointOf(a, b)
  if (!a || !b || !joint) return
  const axis = joint.through === 'x' ? 'z' : 'x'
  let found = false
  for (const [width, corner] of widths.slice(narrow, until)) {
    if (found) return
    const unsuited: Opening[] = []
    const [low, high] = reach(joint, [a, b], width, corner)
    if (low > high + 1e-9) continue
    const wished = join.at.map((at) => Math.min(Math.max(at[axis], low), high))
    for (const places of [() => wished, () => outwards(low, high)])
      for (const middle of places()) {
        const door = doorAt(join, joint, tidy(middle), width)
        if (!isClear(door, walls, doors)) continue
        found = true
        if (isSuiting(door, walls, doors)) yield door
        else unsuited.push(door)
      }
    yield* unsuited
  }
}

/** Whether both rooms still hold what they must with this door. */
const isSuiting = (door: Opening, { suits, windows }: Walls, doors: Doors): boolean =>
  door.sides.every((side) =>
    suits(side, [...(doors.get(side) ?? []), ...(windows.get(side) ?? []), door]),
  )

/** From where to where the middle of a door may be: clear of jambs, signs and corners. */
function reach(joint: Joint, rects: readonly Rect[], width: number, corner: number) {
  const inX = joint.through === 'x'
  const half = width / 2 + 0.2
  const lows = rects.map((rect) => (inX ? rect.z0 : rect.x0) + half + corner)
  const highs = rects.map((rect) => (inX ? rect.z1 : rect.x1) - half - corner)
  return [
    Math.max(joint.from + half + 0.1, ...lows),
    Math.min(joint.to - half - 0.1, ...highs),
  ] as const
}

/** From the middle outwards, every 0.6 m. */
function outwards(low: number, high: number): number[] {
  const middle = (low + high) / 2
  const places = [middle]
  for (let off = 0.6; off <= (high - low) / 2; off += 0.6) places.push(middle - off, middle + off)
  return [...places, low, high]
}

function doorAt({ rooms }: Join, { through, line }: Joint, middle: number, width: number): Opening {
  const [x, z] = through === 'x' ? [line, middle] : [middle, line]
  const { height } = doorway
  const id = rooms.join('-')
  return {
    id,
    kind: 'doorway',
    shape: 'square',
    sides: rooms,
    through,
    x,
    z,
    width,
    height,
    sill: 0,
  }
}

/** Whether nothing pinned hangs in its place or stands before it, and no other opening is near. */
function isClear(door: Opening, { hung, windows }: Walls, doors: Doors): boolean {
  const front = frontOf(door)
  const wall = grown(groundOf(door.x, door.z, door.width, 0.8, door.through === 'x' ? 90 : 0), 0.2)
  return door.sides.every(
    (side) =>
      (hung.get(side) ?? []).every(({ on, x, z, size: [width, , depth], turn }) => {
        const label = on === 'wall' ? 2 * beside : 0
        const ground = groundOf(x, z, width + label, depth, turn)
        return between(ground, on === 'wall' && depth < 0.3 ? wall : front) > 0
      }) &&
      [...(doors.get(side) ?? []), ...(windows.get(side) ?? [])].every(
        (other) =>
          other.through !== door.through ||
          Math.abs(door.through === 'x' ? other.x - door.x : other.z - door.z) > 0.1 ||
          Math.abs(door.through === 'x' ? other.z - door.z : other.x - door.x) >
            (other.width + door.width) / 2 + 1,
      ),
  )
}
