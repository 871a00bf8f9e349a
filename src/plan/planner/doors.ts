import { grown, type Rect } from '#kit'
import type { Hanging, Opening } from '../types.ts'
import { between, groundOf } from './box.ts'
import { beside, doorway, share, tidy } from './measures.ts'
import { frontOf } from './standThings.ts'
import { seesTooFar, type Doors } from './sightLine.ts'

export type Joint = { through: 'x' | 'z'; line: number; from: number; to: number }
/** Two rooms to be joined; `at` are places on the plan where the doorway may be, best first. */
export type Join = { rooms: [string, string]; at: { x: number; z: number }[]; ring: boolean }

/** The stretch of wall that two rooms have in common. */
export function jointOf(a: Rect, b: Rect): Joint | undefined {
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
}

/**
 * Puts a doorway into every join, so that nobody sees through more than three. `doors` holds those
 * that are pinned and receives the rest; gives them in the order of the joins. Where a door had to
 * be set otherwise it goes back over the ones before. A ring that cannot be is left out.
 */
export function chooseDoors(joins: readonly Join[], walls: Walls, doors: Doors): Opening[] {
  const chosen: (Opening | undefined)[] = []
  // What of each join was not tried yet, as long as those before it stay as they are.
  const options = joins.map((): Iterator<Opening> | undefined => undefined)
  let patience = 40 + joins.length * 4
  let n = 0
  while (n < joins.length) {
    const join = joins[n]
    if (!join) break
    const left = (options[n] ??= optionsFor(join, walls, doors))
    let door: Opening | undefined
    for (let next = left.next(); !next.done && !door; next = door ? next : left.next())
      if (!seesTooFar(doors, next.value)) door = next.value
    if (!door) {
      options[n] = undefined
      if (!join.ring && patience > 0 && n > 0) {
        patience -= 1
        n -= 1
        put(doors, chosen[n], -1)
        continue
      }
      // Joined in plain sight rather than not at all.
      if (!join.ring) [door] = optionsFor(join, walls, doors)
    }
    put(doors, door, 1)
    chosen[n] = door
    n += 1
  }
  return chosen.filter((door) => door !== undefined)
}

function put(doors: Doors, door: Opening | undefined, by: 1 | -1): void {
  for (const side of door?.sides ?? []) {
    const own = doors.get(side) ?? []
    if (by > 0 && door) own.push(door)
    else if (door) own.splice(own.lastIndexOf(door), 1)
    doors.set(side, own)
  }
}

/** Where the doorway of a join may be, best first; narrow ones in the end. */
function* optionsFor(join: Join, walls: Walls, doors: Doors): Generator<Opening> {
  const [first, second] = join.rooms
  const [a, b] = [walls.rects.get(first), walls.rects.get(second)]
  const joint = a && b && jointOf(a, b)
  if (!a || !b || !joint) return
  const axis = joint.through === 'x' ? 'z' : 'x'
  for (const [width, corner] of [
    [doorway.width, 0.9],
    [doorway.narrow, 0.9],
    [doorway.narrow, 0.1],
  ] as const) {
    const [low, high] = reach(joint, [a, b], width, corner)
    if (low > high + 1e-9) continue
    const wished = join.at.map((at) => Math.min(Math.max(at[axis], low), high))
    for (const places of [() => wished, () => outwards(low, high)])
      for (const middle of places()) {
        const door = doorAt(join, joint, tidy(middle), width)
        if (isClear(door, walls, doors)) yield door
      }
  }
}

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
