import { contains, radians } from '#kit'
import { cellAt, grouped, inCells } from './cells.ts'
import type { FloorPlan, Hanging, Opening, PlannedRoom } from './types.ts'
import { wallThickness } from './wall.ts'

/** What a ray from the eye meets first. */
export type Picked =
  | { on: 'exhibit'; exhibit: string; distance: number }
  | { on: 'floor'; x: number; z: number }

/** A ray: from, metres; along, a direction of any length. y is up. */
export type Ray = { x: number; y: number; z: number; dx: number; dy: number; dz: number }

/** Fingers are wide and plates are small: every exhibit is this much larger to the touch, metres. */
const touch = 0.06

/**
 * What somebody points at: an exhibit, the floor, or nothing (a wall, the sky). Worked out on the
 * plan, so it needs no scene and is the same for mouse, finger, controller and test.
 */
export function pick(plan: FloorPlan, ray: Ray): Picked | undefined {
  const index = indexOf(plan)
  const passed: string[] = []
  const reach = reachOf(index, ray, passed)
  let nearest: Picked | undefined
  let distance = reach
  for (const room of passed)
    for (const hanging of index.hangings.get(room) ?? []) {
      const met = meets(hanging, ray)
      if (met === undefined || met > distance) continue
      distance = met
      nearest = { on: 'exhibit', exhibit: hanging.exhibit, distance: met }
    }
  if (nearest) return nearest
  if (ray.dy >= 0) return undefined
  const down = -ray.y / ray.dy
  if (down > reach) return undefined
  return { on: 'floor', x: ray.x + ray.dx * down, z: ray.z + ray.dz * down }
}

type Index = {
  at: ReturnType<typeof inCells<PlannedRoom>>
  rooms: ReadonlyMap<string, PlannedRoom>
  doorways: ReadonlyMap<string, readonly Opening[]>
  hangings: ReadonlyMap<string, readonly Hanging[]>
}
const indices = new WeakMap<FloorPlan, Index>()

/** A plan's parts by room, sorted once: pointing goes through the rooms that the ray does. */
function indexOf(plan: FloorPlan): Index {
  const known = indices.get(plan)
  if (known) return known
  const index: Index = {
    at: inCells(plan.rooms, ({ outer }) => outer),
    rooms: new Map(plan.rooms.map((room) => [room.id, room])),
    doorways: grouped(
      plan.openings.filter(({ kind }) => kind === 'doorway'),
      ({ sides }) => sides,
    ),
    hangings: grouped(plan.hangings, ({ room }) => [room]),
  }
  indices.set(plan, index)
  return index
}

/**
 * How far the ray runs, in lengths of its direction, before a wall stops it. The rooms that it
 * comes through are added to `passed`.
 */
function reachOf(index: Index, ray: Ray, passed: string[]): number {
  let space = cellAt(index.at, ray.x, ray.z).find(({ outer }) => contains(outer, ray.x, ray.z))
  let reach = 0
  for (let walls = 0; space && walls < 12; walls += 1) {
    const { outer } = space
    passed.push(space.id)
    const toX = ray.dx === 0 ? Infinity : ((ray.dx > 0 ? outer.x1 : outer.x0) - ray.x) / ray.dx
    const toZ = ray.dz === 0 ? Infinity : ((ray.dz > 0 ? outer.z1 : outer.z0) - ray.z) / ray.dz
    reach = Math.min(toX, toZ)
    const x = ray.x + ray.dx * reach
    const y = ray.y + ray.dy * reach
    const z = ray.z + ray.dz * reach
    const through = toX < toZ ? 'x' : 'z'
    const here: PlannedRoom = space
    const door = index.doorways
      .get(here.id)
      ?.find(
        (opening) =>
          opening.through === through &&
          Math.abs(through === 'x' ? x - opening.x : z - opening.z) < 0.01 &&
          Math.abs(through === 'x' ? z - opening.z : x - opening.x) < opening.width / 2 &&
          y < opening.height,
      )
    if (!door) return reach + wallThickness / Math.hypot(ray.dx, ray.dy, ray.dz)
    const next = door.sides.find((side) => side !== here.id)
    space = next === undefined ? undefined : index.rooms.get(next)
  }
  return reach
}

/** Where the ray enters the exhibit's box, in lengths of its direction. */
function meets({ size, x, y, z, turn, stand }: Hanging, ray: Ray): number | undefined {
  const [width, height, depth] = size
  const cos = Math.cos(radians(turn))
  const sin = Math.sin(radians(turn))
  // Into the hanging's own frame: across to its right, up, and out of its front.
  const across = (dx: number, dz: number) => -dx * cos - dz * sin
  const out = (dx: number, dz: number) => dx * sin - dz * cos
  const half = height / 2
  const axes = [
    [across(ray.x - x, ray.z - z), across(ray.dx, ray.dz), -width / 2, width / 2],
    [ray.y - y, ray.dy, -half - stand, half],
    [out(ray.x - x, ray.z - z), out(ray.dx, ray.dz), -depth / 2, depth / 2],
  ] as const
  let enter = 0
  let leave = Infinity
  for (const [start, step, low, high] of axes) {
    const from = low - touch
    const to = high + touch
    if (Math.abs(step) < 1e-9) {
      if (start < from || start > to) return undefined
      continue
    }
    const first = (from - start) / step
    const second = (to - start) / step
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  }
  return enter <= leave && leave > 0 ? enter : undefined
}
