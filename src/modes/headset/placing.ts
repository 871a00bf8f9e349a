import { degrees, headingTo, radians, turnBetween } from '#kit'
import type { FloorPlan, Hanging, Ray } from '#plan'
import type { Pose } from '#visit'
import { boardWidth, reading } from './board.ts'
import type { Placement, Region, ShownBoard } from './boardTypes.ts'

/** Degrees under the line of the eyes at which the middle of a board stands. */
const below = 11
/** Nothing stands nearer to the face than this, nor nearer to a wall. Metres. */
const [nearest, offWall] = [0.7, 0.12]
/** A head need never be turned further than this for a board. Degrees. */
const furthest = 50
/** Between a thing and its board, degrees. */
const gap = 3
/** Half of the angle that a board takes, degrees. */
const half = degrees(Math.atan(boardWidth / 2 / reading))

/**
 * Where an exhibit's board stands for eyes there: beside the thing, never before it, on the side
 * with more room; where a wall is near, nearer and as much smaller. Of what is several things, it
 * stands beside the one by which it covers least of the others.
 */
export function besideExhibit(plan: FloorPlan, exhibit: string, eyes: Readonly<Pose>): Placement {
  const { room } = plan.views[exhibit] ?? {}
  const parts = plan.hangings
    .filter((each) => each.exhibit === exhibit && each.room === room)
    .map((each): Span => {
      const middle = turnBetween(eyes.heading, headingTo(eyes.x, eyes.z, each.x, each.z))
      const wide = halfOf(each, eyes)
      return [middle - wide, middle + wide]
    })
  const places = parts
    .flatMap(([from, to]) => [to + half + gap, from - half - gap])
    .map((aside) => Math.min(furthest, Math.max(-furthest, aside)))
    .map((aside) => {
      const heading = eyes.heading + aside
      return {
        heading,
        aside: Math.abs(aside),
        covers: parts.reduce((sum, part) => sum + shared(part, aside), 0),
        far: Math.min(reading + offWall, roomTowards(plan, eyes, heading)),
      }
    })
    .toSorted((a, b) => a.covers - b.covers || b.far - a.far || a.aside - b.aside)
  const { heading, far } = places[0] ?? {
    heading: eyes.heading,
    far: roomTowards(plan, eyes, eyes.heading),
  }
  return standing(eyes, heading, below, far)
}

/** From where to where a thing is seen, degrees clockwise from where one looks. */
type Span = readonly [from: number, to: number]

/** How much of a thing a board hides whose middle is so far aside; what is looked at first counts twice. Whole degrees. */
function shared([from, to]: Span, aside: number): number {
  const much = Math.max(0, Math.min(to, aside + half) - Math.max(from, aside - half))
  return Math.round(from < 0 && to > 0 ? 2 * much : much)
}

/** Where the menu stands: before the eyes. */
export const beforeEyes = (plan: FloorPlan, eyes: Readonly<Pose>): Placement =>
  standing(eyes, eyes.heading, below, roomTowards(plan, eyes, eyes.heading))

/** Where what is said stands: under what one looks at, at 1.6 m where there is room. */
export const underEyes = (plan: FloorPlan, eyes: Readonly<Pose>): Placement =>
  standing(
    eyes,
    eyes.heading,
    27,
    Math.min(1.6 + offWall, roomTowards(plan, eyes, eyes.heading)),
    1.6,
  )

/** Where the plate that opens it floats: low, seen by looking down, on the side of the hand that rests. */
export const atWaist = (eyes: Readonly<Pose>, hand: 'left' | 'right' = 'right'): Placement =>
  standing(eyes, eyes.heading + (hand === 'right' ? -12 : 12), 43, 1.15)

function standing(
  eyes: Readonly<Pose>,
  heading: number,
  under: number,
  room: number,
  far = reading,
): Placement {
  const away = Math.min(far, Math.max(nearest, room - offWall))
  const [level, down] = [away * Math.cos(radians(under)), away * Math.sin(radians(under))]
  return {
    x: eyes.x + Math.sin(radians(heading)) * level,
    y: Math.max(0.35, eyes.y - down),
    z: eyes.z - Math.cos(radians(heading)) * level,
    heading: (heading + 540) % 360,
    tilt: under,
    scale: away / reading,
  }
}

/** Half of the angle that a hanging takes for these eyes, degrees. */
const halfOf = ({ size, x, z }: Hanging, eyes: Readonly<Pose>): number =>
  degrees(
    Math.atan(Math.hypot(size[0], size[2]) / 2 / Math.max(0.5, Math.hypot(x - eyes.x, z - eyes.z))),
  )

/** Metres to the wall of the room in that direction, for a board as wide as boards are. */
function roomTowards(plan: FloorPlan, { x, z }: Readonly<Pose>, heading: number): number {
  const room = plan.rooms.find(
    ({ outer }) => x >= outer.x0 && x <= outer.x1 && z >= outer.z0 && z <= outer.z1,
  )
  if (!room) return reading
  const { clear } = room
  const to = (angle: number) => {
    const [dx, dz] = [Math.sin(radians(angle)), -Math.cos(radians(angle))]
    const alongX = dx === 0 ? Infinity : ((dx > 0 ? clear.x1 : clear.x0) - x) / dx
    const alongZ = dz === 0 ? Infinity : ((dz > 0 ? clear.z1 : clear.z0) - z) / dz
    return Math.min(alongX, alongZ)
  }
  // Its edges are further away than its middle by this much.
  const edge = Math.cos(radians(half))
  return Math.min(to(heading), to(heading - half) * edge, to(heading + half) * edge)
}

type Axis = readonly [x: number, y: number, z: number]

/** A face's own axes: out of it, to the right of who reads it, and up along it. */
function axesOf({ heading, tilt }: Placement): { out: Axis; right: Axis; up: Axis } {
  const [sin, cos] = [Math.sin(radians(heading)), Math.cos(radians(heading))]
  const [sinT, cosT] = [Math.sin(radians(tilt)), Math.cos(radians(tilt))]
  return {
    out: [sin * cosT, sinT, -cos * cosT],
    right: [-cos, 0, -sin],
    up: [-sin * sinT, cosT, cos * sinT],
  }
}

const dot = (axis: Axis, x: number, y: number, z: number): number =>
  axis[0] * x + axis[1] * y + axis[2] * z

/** Where a ray meets a board: metres from its upper left corner before it is scaled, and how far. */
export function meetBoard(
  { placement, width, height }: ShownBoard,
  ray: Ray,
): { x: number; y: number; distance: number } | undefined {
  const { out, right, up } = axesOf(placement)
  const towards = dot(out, ray.dx, ray.dy, ray.dz)
  if (towards >= 0) return undefined
  const go = dot(out, placement.x - ray.x, placement.y - ray.y, placement.z - ray.z) / towards
  if (go <= 0) return undefined
  const from = [
    ray.x + ray.dx * go - placement.x,
    ray.y + ray.dy * go - placement.y,
    ray.z + ray.dz * go - placement.z,
  ] as const
  const x = dot(right, ...from) / placement.scale + width / 2
  const y = height / 2 - dot(up, ...from) / placement.scale
  if (x < 0 || x > width || y < 0 || y > height) return undefined
  return { x, y, distance: go * Math.hypot(ray.dx, ray.dy, ray.dz) }
}

/** A place of the plan before a board: metres from its upper left corner before it is scaled, and how far it is before its face. */
export function faceAt(
  { placement, width, height }: ShownBoard,
  at: { readonly x: number; readonly y: number; readonly z: number },
): { x: number; y: number; away: number } {
  const { out, right, up } = axesOf(placement)
  const from = [at.x - placement.x, at.y - placement.y, at.z - placement.z] as const
  return {
    x: dot(right, ...from) / placement.scale + width / 2,
    y: height / 2 - dot(up, ...from) / placement.scale,
    away: dot(out, ...from),
  }
}

/** Where on the plan a place of a board is, metres: the other way round. */
export function placeOn({ placement, width, height }: ShownBoard, x: number, y: number) {
  const { right, up } = axesOf(placement)
  const [across, above] = [(x - width / 2) * placement.scale, (height / 2 - y) * placement.scale]
  return {
    x: placement.x + right[0] * across + up[0] * above,
    y: placement.y + right[1] * across + up[1] * above,
    z: placement.z + right[2] * across + up[2] * above,
  }
}

/** What of a board a ray meets first: a key, or what lies between them. Metres from where it begins. */
export function nearestBoard(boards: ReadonlyMap<string, ShownBoard>, ray: Ray) {
  let nearest: OnBoard | undefined
  for (const board of boards.values()) {
    const met = board.mute ? undefined : meetBoard(board, ray)
    if (!met || met.distance > (nearest?.distance ?? Infinity)) continue
    const region = regionAt(board.regions, met)
    const { distance } = met
    nearest = region ? { on: 'key', region, distance } : { on: 'board', distance }
  }
  return nearest
}

type OnBoard = { on: 'key'; region: Region; distance: number } | { on: 'board'; distance: number }

/** The key at a place of a board. */
export const regionAt = (
  regions: readonly Region[],
  { x, y }: { x: number; y: number },
): Region | undefined =>
  regions.find(
    (each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height,
  )

/** Whether somebody has turned or gone too far from where a plate at the waist floats. */
export const hasLeft = (was: Readonly<Pose>, now: Readonly<Pose>): boolean =>
  Math.abs(turnBetween(was.heading, now.heading)) > 40 ||
  Math.hypot(was.x - now.x, was.z - now.z) > 0.4
